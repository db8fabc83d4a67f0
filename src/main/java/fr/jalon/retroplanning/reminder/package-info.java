/** When people are to be told about their plans, and what there is to tell. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "site",
            "account",
            "contact",
            "scheduling",
            "scheduling :: engine",
            "retroplanning",
            "retroplanning :: domain",
            "retroplanning :: web"
        })
@NullMarked
package fr.jalon.retroplanning.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
