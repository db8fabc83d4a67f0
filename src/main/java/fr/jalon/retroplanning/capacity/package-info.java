/** The time people have for plans, the load of all plans on it, and the moves that relieve it. */
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
            "retroplanning :: web"
        })
@NullMarked
package fr.jalon.retroplanning.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
