/** The pages of buyers who prepare a draft. */
@NamedInterface("web")
@NullMarked
package fr.jalon.cctp.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
