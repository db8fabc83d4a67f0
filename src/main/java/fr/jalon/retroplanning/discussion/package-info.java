/**
 * What colleagues say about a plan and its actions, and the files they put beside them. Nothing of it moves a date, so
 * none of it collides with work on the plan.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "scheduling",
            "scheduling :: engine",
            "retroplanning",
            "retroplanning :: domain",
            "retroplanning :: web",
            "upload"
        })
@NullMarked
package fr.jalon.retroplanning.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
