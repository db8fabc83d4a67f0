/** The periods the law sets between a notice and J, as data: which procedure, how long, by which article, since when. */
@NullMarked
package fr.jalon.retroplanning.engine.law;

import org.jspecify.annotations.NullMarked;
