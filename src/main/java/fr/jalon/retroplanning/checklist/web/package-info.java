/** The page of the check list, and its part on the plan's page. */
@NullMarked
package fr.jalon.retroplanning.checklist.web;

import org.jspecify.annotations.NullMarked;
