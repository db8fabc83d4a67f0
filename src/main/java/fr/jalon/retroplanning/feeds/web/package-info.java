/** The page of calendar feeds, and the address at which programs fetch them. */
@NullMarked
package fr.jalon.retroplanning.feeds.web;

import org.jspecify.annotations.NullMarked;
