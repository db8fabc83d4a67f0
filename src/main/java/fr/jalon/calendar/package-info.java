/**
 * Which days are worked where: weekends, French public holidays by place, counting of working days; and dates as French
 * people write and type them. Holidays are loaded once, before the port opens; all of it is safe for threads.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package fr.jalon.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
