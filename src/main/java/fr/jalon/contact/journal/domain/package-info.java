/** Which exchange came before which procedure. */
@NullMarked
package fr.jalon.contact.journal.domain;

import org.jspecify.annotations.NullMarked;
