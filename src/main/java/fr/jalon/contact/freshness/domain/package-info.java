/** Who is asked after in a week, and the answers. */
@NullMarked
package fr.jalon.contact.freshness.domain;

import org.jspecify.annotations.NullMarked;
