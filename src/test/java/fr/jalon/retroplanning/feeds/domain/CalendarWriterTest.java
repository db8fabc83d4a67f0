package fr.jalon.retroplanning.feeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

/** What a calendar program gets: valid, the same to the byte, and with every sign of ours whole. */
class CalendarWriterTest {

    private static final int TEXTS = Integer.getInteger("jalon.test.plans", 2_000) / 4;
    private static final UUID PLAN = new UUID(0, 42);
    private static final LocalDate J = LocalDate.of(2027, 12, 6);
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final List<String> SIGNS = List.of(
            "l’été", "d'ici", ";", ",", "\\", "\n", ":", "\"", "🌳", "👩🏽‍🌾", "é", "œ", "\u00a0", " ", "\\n", "\\;",
            "Ω", "a", "=", "\t");

    @Test
    void whatPeopleTypeComesBackAsItWas() throws IOException, ParserException {
        String title = "J-8 mois · L’« apéro » d'élus ; 🌳, 50\\50 : \"oui\"";
        String text = "Ligne 1, avec ; et \\\nLigne 2 : 👩🏽‍🌾\n\nFin.";

        String calendar = CalendarWriter.of("Jalon · été ; 🌳, \\", List.of(told(event(title, text, true), 3)));

        assertThat(Ics.events(Ics.parse(calendar))).hasSize(1);
        assertThat(Ics.text(calendar, "SUMMARY")).isEqualTo(title);
        assertThat(Ics.text(calendar, "DESCRIPTION")).isEqualTo(text + "\n\nhttps://jalon.test/retroplannings/42#e1");
        assertThat(Ics.parse(calendar).getRequiredProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Jalon · été ; 🌳, \\");
    }

    @Test
    void anEventIsAWholeDayWithAllThatCalendarsGoBy() {
        String calendar = CalendarWriter.of("Jalon", List.of(told(event("Appeler", "Pourquoi", true), 3)));

        assertThat(calendar.replace("\r\n ", ""))
                .contains("UID:00000000-0000-0000-0000-00000000002a-e1@jalon")
                .contains("DTSTART;VALUE=DATE:20271206", "DTEND;VALUE=DATE:20271207")
                .contains("DTSTAMP:20261121T110000Z", "LAST-MODIFIED:20261121T110000Z", "SEQUENCE:3")
                .contains("STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "CATEGORIES:Étape 1")
                .contains("URL:https://jalon.test/retroplannings/42#e1")
                .contains("BEGIN:VALARM\r\nTRIGGER:-PT15H\r\nACTION:DISPLAY")
                .contains("X-WR-TIMEZONE:Europe/Paris", "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H")
                .doesNotContain("METHOD");
    }

    @Test
    void whatHasGoneIsCancelledOnItsLastDay() throws IOException, ParserException {
        PublishedEvent gone = new PublishedEvent(PLAN, "e1", J, "Appeler", null, 4, NOON);

        String calendar = CalendarWriter.of("Jalon", List.of(gone));
        assertThat(Ics.parse(calendar).getComponents("VEVENT")).hasSize(1);
        assertThat(calendar).contains("STATUS:CANCELLED", "SEQUENCE:4", "DTSTART;VALUE=DATE:20271206");
    }

    @Test
    void anEmptyCalendarIsStillOne() throws IOException, ParserException {
        String calendar = CalendarWriter.of("Jalon", List.of());

        assertThat(Ics.events(Ics.parse(calendar))).isEmpty();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void randomTextsAreFoldedAtSeventyFiveBytesAndReadBack() throws IOException, ParserException {
        Random random = new Random(20271206);
        for (int i = 0; i < TEXTS; i++) {
            String title = "T" + words(random).replace("\n", " ").replace("\t", " ") + "T";
            String text = "D" + words(random).replace("\t", " ") + "D";
            String calendar = CalendarWriter.of("Jalon", List.of(told(event(title, text, random.nextBoolean()), i)));

            assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(Ics.events(Ics.parse(calendar))).hasSize(1);
            assertThat(Ics.text(calendar, "SUMMARY")).as("case %d", i).isEqualTo(title);
            assertThat(Ics.text(calendar, "DESCRIPTION")).as("case %d", i).startsWith(text + "\n\nhttps");
        }
    }

    @Test
    void theSameEventsGiveTheSameTextToTheByte() {
        List<PublishedEvent> events = List.of(told(event("Appeler", "Pourquoi", true), 3));

        assertThat(CalendarWriter.of("Jalon", events)).isEqualTo(CalendarWriter.of("Jalon", events));
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static CalendarEvent event(String title, String text, boolean alarm) {
        return new CalendarEvent(
                PLAN, "e1", J, title, text, "Étape 1", "https://jalon.test/retroplannings/42#e1", false, alarm);
    }

    private static PublishedEvent told(CalendarEvent event, int sequence) {
        return new PublishedEvent(PLAN, "e1", J, event.title(), event, sequence, NOON);
    }
}
