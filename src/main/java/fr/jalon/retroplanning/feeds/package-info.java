/** Plans as calendars: files to take away, and feeds that programs fetch by a secret address. */
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
package fr.jalon.retroplanning.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
