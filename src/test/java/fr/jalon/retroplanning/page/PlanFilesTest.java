package fr.jalon.retroplanning.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** The plan as files for others. */
class PlanFilesTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);
    private static final URI SITE = URI.create("https://jalon.test");

    @Test
    void theTableHasALineForEachLineOfThePlanAndSaysWhy() {
        List<NamedCsvRecord> rows = rows(PlanCsv.of(Sheets.plan()
                .failed(MADE)
                .done("e1.o1.lister", MADE)
                .given("e1.o1.hierarchiser")
                .on(MADE)));

        assertThat(rows).hasSize(36);
        assertThat(rows.get(0).getField("statut")).isEqualTo("fait");
        assertThat(rows.get(0).getField("date")).isEqualTo("2026-11-21");
        assertThat(rows.get(1).getField("confiee_a")).isEqualTo("Nadia Benali");
        assertThat(rows.get(1).getField("pourquoi")).contains("350 jours avant J");
        assertThat(rows.get(1).getField("delai")).isEqualTo("J-350 jours");
        assertThat(rows)
                .filteredOn(row -> row.getField("statut").equals("sans objet"))
                .hasSize(1);
    }

    @Test
    void noCellCanBeTakenForAFormula() {
        String csv = PlanCsv.of(Sheets.plan().on(MADE));

        assertThat(csv).startsWith("\uFEFFetape;");
        assertThat(rows(csv))
                .allSatisfy(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }

    @Test
    void theCalendarIsValidAndItsEventsAreWholeDays() throws IOException, ParserException {
        String text = PlanCalendar.of(Sheets.plan().on(MADE), Instant.parse("2026-11-21T10:00:00Z"), SITE);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(36);
        assertThat(text.replace("\r\n ", ""))
                .contains("UID:00000000-0000-0000-0000-00000000002a-e1.o1.lister@jalon")
                .contains("DTSTART;VALUE=DATE:20271206", "DTEND;VALUE=DATE:20271207", "SEQUENCE:3")
                .contains("URL:https://jalon.test/retroplannings/00000000-0000-0000-0000-00000000002a")
                .contains("X-WR-TIMEZONE:Europe/Paris");
        assertThat(text.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void whatIsLostOrWithoutObjectIsInNoCalendar() throws IOException, ParserException {
        LocalDate late = LocalDate.of(2027, 7, 6);
        String text =
                PlanCalendar.of(Sheets.plan().enteredOn(late).on(late), Instant.parse("2027-07-06T10:00:00Z"), SITE);

        assertThat(new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT"))
                .hasSize(18);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();
    }
}
