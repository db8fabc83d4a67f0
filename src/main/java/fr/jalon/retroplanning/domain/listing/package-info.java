/** Plans in lists that need no schedule: read straight from the tables. */
@NullMarked
package fr.jalon.retroplanning.domain.listing;

import org.jspecify.annotations.NullMarked;
