/**
 * What is kept of a dialogue: versions as files, the register of prior exchanges (code de la commande publique, R. 2111-1), whose entries
 * are only ever added, each over the fingerprint of the one before, and the hand-over to the purchasing platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "cctp",
            "cctp :: chain",
            "cctp :: domain",
            "cctp :: writing",
            "cctp.pseudonym",
            "cctp.answering :: domain",
            "cctp.reaction :: domain"
        })
@NullMarked
package fr.jalon.cctp.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
