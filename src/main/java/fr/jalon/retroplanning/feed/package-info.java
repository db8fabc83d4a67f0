/** Plans as calendars: files to take away, and feeds that programs fetch by a secret address. */
@NullMarked
package fr.jalon.retroplanning.feed;

import org.jspecify.annotations.NullMarked;
