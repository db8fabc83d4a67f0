/** The check list that stands between step 3 and J: six things to have seen to before one hands in a bid electronically. */
@NullMarked
package fr.jalon.retroplanning.checklist.domain;

import org.jspecify.annotations.NullMarked;
