/**
 * The check list that stands between step 3 and J: six things to have seen to before one hands in a bid electronically.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "scheduling",
            "scheduling :: engine",
            "scheduling :: wording",
            "retroplanning",
            "retroplanning :: domain",
            "retroplanning :: web"
        })
@NullMarked
package fr.jalon.retroplanning.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
