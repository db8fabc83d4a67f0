/**
 * The plan laid backwards from day J, the day the bid is handed in: its templates and its engine (pure), each company's
 * plans with what was done, postponed and decided, and their pages and calendar files.
 */
@ApplicationModule(allowedDependencies = {"site", "account", "market", "authority"})
@NullMarked
package fr.jalon.retroplanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
