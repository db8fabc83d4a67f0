/**
 * The buyer's side of a dialogue: remarks in the order in which they wait, answers written when there is time and published in batches,
 * the merging of proposed wordings into the text, and what became of each remark.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "authority",
            "cctp",
            "cctp :: domain",
            "cctp :: web",
            "cctp :: wording",
            "cctp.reaction",
            "cctp.reaction :: domain"
        })
@NullMarked
package fr.jalon.cctp.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
