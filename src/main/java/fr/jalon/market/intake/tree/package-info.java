/** A published record as it stands, whatever format it came in: fields, lists, texts. Pure. */
@NullMarked
package fr.jalon.market.intake.tree;

import org.jspecify.annotations.NullMarked;
