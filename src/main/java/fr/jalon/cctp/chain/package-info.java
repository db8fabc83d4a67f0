/** The chain of a register and the file that is handed over, with what makes both true or not. Needs neither base nor site. */
@NamedInterface("chain")
@NullMarked
package fr.jalon.cctp.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
