package fr.jalon.contact.journal.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.journal.domain.Journal;
import fr.jalon.contact.journal.domain.JournalService;
import fr.jalon.contact.journal.domain.LoggedExchange;
import fr.jalon.site.CsvTable;
import fr.jalon.site.French;
import fr.jalon.site.PaperPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The equal-treatment log on paper and as a table. */
@Controller
@RequestMapping("/cibles/{siren:[0-9]+}")
class JournalExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final JournalService journalService;
    private final KnownAuthorities authorities;
    private final ITemplateEngine templates;
    private final PaperPrinter printer;
    private final Clock clock;
    private final String style = PaperPrinter.style("/paper/letter.css");

    JournalExportController(
            JournalService journalService,
            KnownAuthorities authorities,
            ITemplateEngine templates,
            PaperPrinter printer,
            Clock clock) {
        this.journalService = journalService;
        this.authorities = authorities;
        this.templates = templates;
        this.printer = printer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping("/journal.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String siren) {
        AuthorityRef authority = authorities.find(siren);
        JournalPage page = JournalPage.of(
                authority,
                journalService.of(authority.siren()),
                "Établi le " + French.date(LocalDate.now(clock)) + " avec Jalon.");
        String html = templates.process("contact/journal/paper", new Context(Locale.FRANCE, Map.of("paper", page)));
        return file(
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline(),
                "journal-" + siren + ".pdf",
                printer.print(new PaperPrinter.Sheet(html, style)));
    }

    @Transactional(readOnly = true)
    @GetMapping("/journal.csv")
    ResponseEntity<byte[]> table(@PathVariable String siren) throws IOException {
        AuthorityRef authority = authorities.find(siren);
        StringWriter out = new StringWriter();
        try (CsvTable csv = CsvTable.forSpreadsheets(out)) {
            csv.write(
                    "periode",
                    "date",
                    "nature",
                    "personnes",
                    "resume",
                    "documents remis",
                    "a leur initiative",
                    "note par");
            for (Journal.Section section : journalService.of(authority.siren()).sections()) {
                for (LoggedExchange one : section.exchanges()) {
                    csv.write(
                            JournalPage.heading(section),
                            one.on(),
                            one.interaction().kind().label(),
                            String.join(", ", one.interaction().people()),
                            one.interaction().summary(),
                            one.documents(),
                            one.interaction().theirs() ? "oui" : "non",
                            one.by());
                }
            }
        }
        return file(
                CSV,
                ContentDisposition.attachment(),
                "journal-" + siren + ".csv",
                out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(
            MediaType type, ContentDisposition.Builder disposition, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(content);
    }
}
