/** The authorities that buy: the list admins keep, and those each company aims at. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "reference", "site", "account", "upload", "market"})
@NullMarked
package fr.jalon.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
