/** Reads the contracts that come up again, now or as they were known on an earlier day; the doors of the module. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.market.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
