/**
 * What the law asks of whoever keeps details of people: to tell them, to let them object, to forget them in time, to show
 * them all that is kept, and to keep a register.
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
package fr.jalon.contact.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
