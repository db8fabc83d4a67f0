/** What colleagues say about a plan and its actions, and the files they put beside them. Nothing of it moves a date, so none of it collides with work on the plan. */
@NullMarked
package fr.jalon.retroplanning.discussion.domain;

import org.jspecify.annotations.NullMarked;
