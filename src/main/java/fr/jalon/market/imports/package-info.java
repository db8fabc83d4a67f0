/**
 * Brings files of awards into the base: one transaction per file, by COPY and set-based statements, one import at a
 * time; told of while it runs and reported honestly when it ends.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "account",
            "upload",
            "tabular",
            "reference",
            "market",
            "market :: intake",
            "market :: forecast",
            "market :: domain"
        })
@NullMarked
package fr.jalon.market.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
