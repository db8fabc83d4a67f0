/**
 * Reads a draft specification for what would shut competitors out: pure functions of a text. {@link
 * fr.jalon.cctp.neutrality.Neutrality} is the way in. It points, it does not judge: the buyer mends, or keeps it and says why.
 */
@NullMarked
package fr.jalon.cctp.neutrality;

import org.jspecify.annotations.NullMarked;
