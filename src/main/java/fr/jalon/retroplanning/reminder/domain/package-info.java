/** When people are to be told about their plans, and what there is to tell. */
@NullMarked
package fr.jalon.retroplanning.reminder.domain;

import org.jspecify.annotations.NullMarked;
