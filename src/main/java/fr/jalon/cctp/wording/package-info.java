/**
 * What changed between two wordings, word by word: pure functions of two texts ({@link fr.jalon.cctp.wording.WordDiff}).
 */
@NamedInterface("wording")
@NullMarked
package fr.jalon.cctp.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
