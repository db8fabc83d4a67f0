/** Finds in what a company writes what would tell who it is: pure functions of a text ({@link fr.jalon.cctp.leaks.Leaks}). */
@NamedInterface("leaks")
@NullMarked
package fr.jalon.cctp.leaks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
