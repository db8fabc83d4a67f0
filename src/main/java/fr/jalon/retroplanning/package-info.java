/**
 * The plans of each company, laid backwards from day J, the day the bid is handed in: what was done, postponed and
 * decided, and their pages. What goes beyond a plan and its page is a nested module: discussion, capacity, feeds,
 * checklist, paper, reminder.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "reference",
            "site",
            "account",
            "market",
            "authority",
            "contact",
            "scheduling",
            "scheduling :: engine",
            "scheduling :: wording"
        })
@NullMarked
package fr.jalon.retroplanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
