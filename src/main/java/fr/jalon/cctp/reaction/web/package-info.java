/** The pages on which published drafts are read, and companies react. */
@NamedInterface("web")
@NullMarked
package fr.jalon.cctp.reaction.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
