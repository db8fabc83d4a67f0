/**
 * What companies say of a published draft, without showing who they are: reactions, their pseudonyms, their place in each version,
 * and what others think of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "upload",
            "site",
            "account",
            "reference",
            "authority",
            "cctp",
            "cctp :: domain",
            "cctp :: web",
            "cctp :: anchoring",
            "cctp :: wording",
            "cctp :: leaks",
            "cctp.pseudonym"
        })
@NullMarked
package fr.jalon.cctp.reaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
