/** The log as a page, on paper and as a table, and its part on the card of a target. */
@NullMarked
package fr.jalon.contact.journal.web;

import org.jspecify.annotations.NullMarked;
