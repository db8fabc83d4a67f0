package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.feed.Calendars;
import fr.jalon.retroplanning.page.PlanCsv;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a file: for spreadsheets, for calendars. */
@Controller
class PlanFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PlanReader reader;
    private final Calendars calendars;

    PlanFileController(PlanReader reader, Calendars calendars) {
        this.reader = reader;
        this.calendars = calendars;
    }

    @GetMapping("/retroplannings/{plan}.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID plan) {
        PlanSheet sheet = reader.sheet(plan);
        return file(CSV, sheet, "csv", PlanCsv.of(sheet));
    }

    @GetMapping("/retroplannings/{plan}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID plan) {
        PlanSheet sheet = reader.sheet(plan);
        return file(CALENDAR, sheet, "ics", calendars.file(plan));
    }

    private static ResponseEntity<byte[]> file(MediaType type, PlanSheet sheet, String extension, String text) {
        String name = "retroplanning " + sheet.name().replaceAll("[^\\p{L}\\p{N} ·-]", " ") + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
