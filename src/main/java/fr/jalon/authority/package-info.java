/** The authorities that buy: the list admins keep, and those each company aims at. */
@ApplicationModule(allowedDependencies = {"shared", "reference", "site", "account", "market"})
@NullMarked
package fr.jalon.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
