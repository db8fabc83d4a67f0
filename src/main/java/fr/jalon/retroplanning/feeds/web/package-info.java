/** The page of calendar feeds, and the door through which programs fetch them. */
@NullMarked
package fr.jalon.retroplanning.feeds.web;

import org.jspecify.annotations.NullMarked;
