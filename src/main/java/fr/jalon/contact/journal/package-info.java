/**
 * The equal-treatment log: what was said to a buyer before its procedures, so that a company that took part in the preparation
 * of a contract can show what it knew (code de la commande publique, R. 2111-1 and R. 2111-2).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "authority",
            "contact",
            "contact :: domain",
            "contact :: web"
        })
@NullMarked
package fr.jalon.contact.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
