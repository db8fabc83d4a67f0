/**
 * Requests for the documents of an award (code des relations entre le public et l'administration): the letter, its clock, the
 * referral to the CADA, and the answer, whose facts go to the card of the target.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "upload",
            "site",
            "account",
            "market",
            "authority",
            "contact",
            "contact :: domain",
            "contact :: web"
        })
@NullMarked
package fr.jalon.contact.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
