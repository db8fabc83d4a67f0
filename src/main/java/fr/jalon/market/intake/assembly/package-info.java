/** Puts a contract together from all the records published about it, whatever order they came in. Pure. */
@NamedInterface("intake")
@NullMarked
package fr.jalon.market.intake.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
