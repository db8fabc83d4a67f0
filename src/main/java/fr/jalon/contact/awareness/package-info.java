/**
 * Making authorities aware of social models, before an award and after it, and what their services order under a framework
 * agreement of the company.
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
package fr.jalon.contact.awareness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
