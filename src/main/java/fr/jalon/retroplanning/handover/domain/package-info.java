/** What plans learn from the end of a dialogue. */
@NullMarked
package fr.jalon.retroplanning.handover.domain;

import org.jspecify.annotations.NullMarked;
