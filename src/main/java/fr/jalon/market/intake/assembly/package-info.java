/** Puts a contract together from all the records published about it, whatever order they came in. Pure. */
@NullMarked
package fr.jalon.market.intake.assembly;

import org.jspecify.annotations.NullMarked;
