/** What is taken from a table of people, and how its cells are understood. */
@NullMarked
package fr.jalon.contact.tables.domain;

import org.jspecify.annotations.NullMarked;
