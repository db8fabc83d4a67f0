/** A published record as it stands, whatever format it came in: fields, lists, texts. Pure. */
@NamedInterface("intake")
@NullMarked
package fr.jalon.market.intake.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
