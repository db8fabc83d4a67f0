/**
 * Contracts awarded, as the buyers publish them: their intake, what is known of each, and when it will likely come up
 * again. Everything here is public data; nothing belongs to a company.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "reference", "site", "account", "tabular :: reading"})
@NullMarked
package fr.jalon.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
