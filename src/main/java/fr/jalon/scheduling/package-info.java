/**
 * How a date is born from day J, the law and the load, and the templates that plans follow. Knows nothing of
 * stored plans: they are built on this module.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "site", "account"})
@NullMarked
package fr.jalon.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
