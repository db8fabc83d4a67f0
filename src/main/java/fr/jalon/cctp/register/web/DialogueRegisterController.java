package fr.jalon.cctp.register.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.register.domain.DialogueRecords;
import fr.jalon.cctp.register.domain.HandOver;
import fr.jalon.site.PaperPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The register of prior exchanges: for everybody to read, for the buyer to hand over. */
@Controller
class DialogueRegisterController {

    private final DialogueRecords records;
    private final DraftQueries draftQueries;
    private final ITemplateEngine templates;
    private final PaperPrinter printer;
    private final JsonMapper mapper;
    private final String style = PaperPrinter.style("/paper/draft.css");

    DialogueRegisterController(
            DialogueRecords records,
            DraftQueries draftQueries,
            ITemplateEngine templates,
            PaperPrinter printer,
            JsonMapper mapper) {
        this.records = records;
        this.draftQueries = draftQueries;
        this.templates = templates;
        this.printer = printer;
        this.mapper =
                mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Transactional(readOnly = true)
    @GetMapping("/cctp/{draft}/registre")
    ModelAndView show(@PathVariable UUID draft) {
        DraftDetails details = draftQueries.published(draft);
        return new ModelAndView("cctp/register/register", "page", RegisterPage.of(details, records.entries(details)));
    }

    @Transactional(readOnly = true)
    @GetMapping("/cctp/projets/{draft}/registre.json")
    ResponseEntity<byte[]> json(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return file(
                MediaType.APPLICATION_JSON,
                "registre.json",
                mapper.writeValueAsBytes(records.handOver(draft, Buyer.of(me)).json()));
    }

    @Transactional(readOnly = true)
    @GetMapping("/cctp/projets/{draft}/registre.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        HandOver handed = records.handOver(draft, Buyer.of(me));
        String html = templates.process(
                "cctp/register/paper", new Context(Locale.FRANCE, Map.of("paper", RegisterPaper.of(handed))));
        return file(
                MediaType.APPLICATION_PDF,
                "registre.pdf",
                printer.printForArchive(new PaperPrinter.Sheet(html, style)));
    }

    private static ResponseEntity<byte[]> file(MediaType kind, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
