/** A plan without dates: steps and lines, each at its distance before J; the templates Jalon brings along. */
@NamedInterface("engine")
@NullMarked
package fr.jalon.scheduling.engine.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
