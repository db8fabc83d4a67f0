/** Dates of a plan, counted backwards from day J. Pure: the same facts give the same schedule; reasons are data. */
@NamedInterface("engine")
@NullMarked
package fr.jalon.scheduling.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
