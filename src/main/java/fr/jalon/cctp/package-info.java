/**
 * The dialogue on a draft specification (cahier des clauses techniques particulières): a buyer publishes it in versions, companies
 * react without showing who they are, and what is said of a passage in one version is carried to the next, or handed to a person,
 * and never put on another text in silence.
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
            "reference",
            "tabular :: reading"
        })
@NullMarked
package fr.jalon.cctp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
