/** Reads the contracts that come up again, now or as they were known on an earlier day; the doors of the module. */
@NullMarked
package fr.jalon.market.radar;

import org.jspecify.annotations.NullMarked;
