/** People as vCards, the cards of address books: in (2.1 to 4.0) and out (4.0). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "upload",
            "account",
            "authority",
            "contact",
            "contact :: domain",
            "contact :: web"
        })
@NullMarked
package fr.jalon.contact.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
