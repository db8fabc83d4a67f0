/**
 * The people of the authorities that a company aims at, what was said with them, and the page that joins what is known of one
 * authority. What goes beyond is a nested module.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "reference", "upload", "site", "account", "market", "authority"})
@NullMarked
package fr.jalon.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
