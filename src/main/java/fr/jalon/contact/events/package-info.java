/** Fairs, forums, demonstrations and open days: who goes, whom one invites, whom one met, and what follows. */
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
package fr.jalon.contact.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
