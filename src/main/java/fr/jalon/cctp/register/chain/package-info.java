/** The chain of a register and the file that is handed over, with what makes both true or not. Needs neither base nor site. */
@NullMarked
package fr.jalon.cctp.register.chain;

import org.jspecify.annotations.NullMarked;
