/** How well authorities suit a company, term by term: a pure function of figures, with its reasons as data. */
@NullMarked
package fr.jalon.authority.ranking;

import org.jspecify.annotations.NullMarked;
