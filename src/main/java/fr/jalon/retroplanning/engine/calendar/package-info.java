/** Which days are worked where: weekends, French public holidays by place, counting of working days, French dates. */
@NullMarked
package fr.jalon.retroplanning.engine.calendar;

import org.jspecify.annotations.NullMarked;
