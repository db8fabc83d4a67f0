/** The work of all plans by person and week, where it is too much, and what would relieve it. */
@NamedInterface("engine")
@NullMarked
package fr.jalon.scheduling.engine.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
