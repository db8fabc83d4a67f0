/**
 * How a date is born from day J, the law and the load, and the templates that companies lay plans by. Knows nothing of
 * plans that are kept: they are made of what stands here.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "site", "account"})
@NullMarked
package fr.jalon.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
