package fr.jalon.retroplanning.feeds.domain;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Events as an iCalendar text (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986). The same events give the same text
 * to the byte: DTSTAMP is when an event became what it is. Pure.
 */
final class CalendarWriter {

    private static final Duration REFRESH = Duration.ofHours(4);

    /** Nine o'clock on the day before, wherever the calendar is. */
    private static final Duration DAY_BEFORE_AT_NINE = Duration.ofHours(-15);

    private CalendarWriter() {}

    static String of(String name, List<PublishedEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jalon//Retroplanning//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Paris"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        // No event has an hour, so none needs it; but a calendar without events must hold something to be one.
        calendar.add(ParisTimeZone.timeZone());
        events.forEach(event -> calendar.add(event(event)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    private static VEvent event(PublishedEvent told) {
        VEvent event = new VEvent(told.day(), told.day().plusDays(1), told.title());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(told.since()));
        event.add(new LastModified(told.since()));
        event.add(new Uid(told.uid()));
        event.add(new Sequence(told.sequence()));
        event.add(ImmutableTransp.TRANSPARENT);
        CalendarEvent now = told.event();
        if (now == null) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
            return event;
        }
        event.add(now.tentative() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Description(now.text() + "\n\n" + now.address()));
        event.add(new Categories(now.category()));
        event.add(new Url(URI.create(now.address())));
        if (now.alarm()) {
            VAlarm alarm = new VAlarm(DAY_BEFORE_AT_NINE);
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new Description(told.title()));
            event.add(alarm);
        }
        return event;
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
}
