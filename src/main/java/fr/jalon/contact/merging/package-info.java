/** Finds people who were entered twice, and makes one of two, for thirty days reversibly. */
@ApplicationModule(
        allowedDependencies = {"shared", "site", "account", "contact", "contact :: domain", "contact :: web"})
@NullMarked
package fr.jalon.contact.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
