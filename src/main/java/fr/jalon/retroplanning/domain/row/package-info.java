/** What is stored of a plan, row by row; each with its company, for the database to keep apart. */
@NullMarked
package fr.jalon.retroplanning.domain.row;

import org.jspecify.annotations.NullMarked;
