/** The pages on which companies read drafts and react to them. */
@NamedInterface("web")
@NullMarked
package fr.jalon.cctp.reaction.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
