/**
 * Moderation of what is said in dialogues: agents and admins take a reaction out of sight, with a reason that everybody may know; its
 * author appeals once, without showing who it is, and somebody else decides.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "account",
            "cctp",
            "cctp :: domain",
            "cctp.reaction :: domain",
            "cctp.reaction :: web"
        })
@NullMarked
package fr.jalon.cctp.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
