/** What a plan is made from: steps, lines and their offsets before J. Pure values, no dates. */
@NullMarked
package fr.jalon.retroplanning.engine.template;

import org.jspecify.annotations.NullMarked;
