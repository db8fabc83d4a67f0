package fr.jalon.contact.requests.web;

import fr.jalon.site.PaperPrinter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter on paper. */
@Component
class LetterPrinter {

    private final ITemplateEngine templates;
    private final PaperPrinter printer;
    private final String style = PaperPrinter.style("/paper/letter.css");

    LetterPrinter(ITemplateEngine templates, PaperPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** @param parts its paragraphs, one after the other */
    private record Paper(String title, List<String> parts) {}

    ResponseEntity<byte[]> print(String title, String fileName, String letter) {
        Paper paper = new Paper(title, List.of(letter.split("\\R{2,}")));
        String html = templates.process("contact/requests/paper", new Context(Locale.FRANCE, Map.of("paper", paper)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printer.print(new PaperPrinter.Sheet(html, style)));
    }
}
