/** How alike two people are, and what was merged. */
@NullMarked
package fr.jalon.contact.merging.domain;

import org.jspecify.annotations.NullMarked;
