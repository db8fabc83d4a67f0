/** What another day for one line would do to the whole plan, and which lines leave how much room. Pure, like the engine. */
@NullMarked
package fr.jalon.retroplanning.engine.wish;

import org.jspecify.annotations.NullMarked;
