/** Who has how much to do in which week over all plans, where that is too much, and what would solve it: pure functions. */
@NullMarked
package fr.jalon.retroplanning.engine.load;

import org.jspecify.annotations.NullMarked;
