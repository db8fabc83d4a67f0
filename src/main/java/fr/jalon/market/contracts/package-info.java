/** The page of one contract: all that is known of it, with what was published, repaired and flagged. */
@NullMarked
package fr.jalon.market.contracts;

import org.jspecify.annotations.NullMarked;
