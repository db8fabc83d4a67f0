/** Plans as people keep them: the aggregate, what happened to it, and what pages read of it. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.retroplanning.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
