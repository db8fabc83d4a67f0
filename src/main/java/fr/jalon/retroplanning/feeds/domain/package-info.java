/** Plans as calendars: files to take away, and feeds that programs fetch by a secret address. */
@NullMarked
package fr.jalon.retroplanning.feeds.domain;

import org.jspecify.annotations.NullMarked;
