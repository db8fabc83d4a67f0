/** Reactions as companies write them, and what pages read of them. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.cctp.reaction.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
