/** The periods that the law sets for a procedure, with their articles and dates of effect. */
@NamedInterface("engine")
@NullMarked
package fr.jalon.scheduling.engine.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
