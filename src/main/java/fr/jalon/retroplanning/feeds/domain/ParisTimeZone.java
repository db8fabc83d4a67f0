package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.site.French;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The hours of Paris as a calendar states them: the rule in force since 1996, the library's own table asks the network. */
final class ParisTimeZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisTimeZone() {}

    static VTimeZone timeZone() {
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(
                turn(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER, 3),
                turn(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER, 10))));
        zone.add(new TzId(French.PARIS.getId()));
        return zone;
    }

    private static Observance turn(
            Observance hours, String name, LocalDateTime first, ZoneOffset from, ZoneOffset to, int month) {
        hours.add(new TzName(name));
        hours.add(new DtStart<>(first));
        hours.add(new TzOffsetFrom(from));
        hours.add(new TzOffsetTo(to));
        hours.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return hours;
    }
}
