/** Plans on paper: one or two A4 pages to pin to the wall. */
@NullMarked
package fr.jalon.retroplanning.paper.domain;

import org.jspecify.annotations.NullMarked;
