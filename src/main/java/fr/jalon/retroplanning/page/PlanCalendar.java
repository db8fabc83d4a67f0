package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A plan as an iCalendar file (RFC 5545): one all-day event for each dated line, which no time zone can shift. A line
 * keeps its UID whatever happens to it, and SEQUENCE rises with every change of the plan, so that calendars follow.
 */
public final class PlanCalendar {

    private PlanCalendar() {}

    /** @param site where the application is reached, without a path */
    public static String of(PlanSheet sheet, Instant now, URI site) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jalon//Retroplanning//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Jalon · " + sheet.name()));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Paris"));
        for (ScheduledAction action : sheet.schedule().actions()) {
            if (action.date() != null) {
                calendar.add(event(sheet, action, action.date(), now, site));
            }
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    /** Lines of at most 75 bytes, as the standard asks; the library counts characters, of which ours have several. */
    static String folded(String calendar) {
        StringBuilder text = new StringBuilder();
        for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
            int bytes = 0;
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                String letter = Character.toString(line.codePointAt(i));
                int size = letter.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > 75) {
                    text.append("\r\n ");
                    bytes = 1;
                }
                text.append(letter);
                bytes += size;
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static VEvent event(PlanSheet sheet, ScheduledAction action, LocalDate date, Instant now, URI site) {
        String mark = action.status() == Status.DONE ? "✓ " : "";
        VEvent event = new VEvent(
                date,
                date.plusDays(1),
                mark + action.distance() + " · " + action.line().title());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        event.add(new Uid(sheet.id() + "-" + action.key() + "@jalon"));
        event.add(new Sequence((int) sheet.version()));
        event.add(new Description(sheet.name() + "\n" + action.line().advice() + "\n\n"
                + action.reason().sentence()));
        event.add(new Categories(Optional.ofNullable(action.step().number())
                .map(number -> "Étape " + number)
                .orElse("Hypothèses")));
        event.add(new Url(site.resolve(sheet.path())));
        if (sheet.abandoned() != null) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        Transp free = ImmutableTransp.TRANSPARENT;
        event.add(free);
        return event;
    }
}
