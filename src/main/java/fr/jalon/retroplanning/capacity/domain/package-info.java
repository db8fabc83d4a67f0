/** The time people have for plans, the load of all plans on it, and the moves that relieve it. */
@NullMarked
package fr.jalon.retroplanning.capacity.domain;

import org.jspecify.annotations.NullMarked;
