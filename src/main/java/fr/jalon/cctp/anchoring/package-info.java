/**
 * Carries passages from one version of a text to the next: pure functions of two texts. Clauses are found ({@link
 * fr.jalon.cctp.anchoring.Outline}), both texts are cut into the same words and aligned ({@link fr.jalon.cctp.anchoring.Revision}),
 * and each word of the new text belongs to one word of the old at most, so that a passage that stayed where it was cannot be
 * claimed by a look-alike that went.
 */
@NamedInterface("anchoring")
@NullMarked
package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
