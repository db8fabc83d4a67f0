/**
 * Which days are worked where: weekends, French public holidays by place, counting of working days, French dates.
 * Loaded once; safe for threads.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package fr.jalon.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
