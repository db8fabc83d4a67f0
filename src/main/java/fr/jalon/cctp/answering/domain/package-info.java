/** Answers to remarks and the fate of each, and what pages read of them. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.cctp.answering.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
