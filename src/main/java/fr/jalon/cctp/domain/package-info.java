/** Drafts as a buyer's people write and publish them, and what pages read of them. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.cctp.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
