/**
 * Says what one published record means: a typed award, and what had to be rejected, repaired or flagged on the way
 * (docs/data.md lists every case). Pure: no Spring, no database, no clock of its own.
 */
@NamedInterface("intake")
@NullMarked
package fr.jalon.market.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
