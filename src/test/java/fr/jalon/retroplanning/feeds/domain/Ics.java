package fr.jalon.retroplanning.feeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** Reads calendars as a program does: with a real parser, and refusing what the standard refuses. */
public final class Ics {

    private Ics() {}

    public static Calendar parse(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    public static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    public static VEvent event(Calendar calendar, String uid) {
        return events(calendar).stream()
                .filter(event -> value(event, "UID").equals(uid))
                .findFirst()
                .orElseThrow();
    }

    public static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    /**
     * The first text of that name, read letter by letter as RFC 5545 (3.3.11) says: ical4j's own parser takes a
     * backslash before the end of a line for the letter n.
     */
    static String text(String calendar, String property) {
        String line = calendar.replace("\r\n ", "")
                .lines()
                .filter(one -> one.startsWith(property + ":"))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (int i = property.length() + 1; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\') {
                letter = line.charAt(++i);
                text.append(letter == 'n' || letter == 'N' ? '\n' : letter);
            } else {
                assertThat(letter).as("unescaped in %s", line).isNotIn(';', ',');
                text.append(letter);
            }
        }
        return text.toString();
    }

    public static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    public static boolean isCancelled(VEvent event) {
        return value(event, "STATUS").equals("CANCELLED");
    }
}
