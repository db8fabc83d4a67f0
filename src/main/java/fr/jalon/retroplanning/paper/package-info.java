/** Plans on paper: one or two A4 pages to pin to the wall. */
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
package fr.jalon.retroplanning.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
