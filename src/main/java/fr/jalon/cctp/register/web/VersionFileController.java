package fr.jalon.cctp.register.web;

import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.writing.DocumentWriter;
import fr.jalon.cctp.writing.Written;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.PaperPrinter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A published version as a file. */
@Controller
class VersionFileController {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ODT = MediaType.valueOf("application/vnd.oasis.opendocument.text");

    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final PaperPrinter printer;
    private final String style = PaperPrinter.style("/paper/draft.css");

    VersionFileController(DraftQueries draftQueries, PublishedTexts texts, PaperPrinter printer) {
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.printer = printer;
    }

    @Transactional(readOnly = true)
    @GetMapping("/cctp/{draft}/versions/{number}/cctp.{format}")
    ResponseEntity<byte[]> file(@PathVariable UUID draft, @PathVariable int number, @PathVariable String format) {
        Written written = written(draftQueries.published(draft), texts.one(draft, number));
        return switch (format) {
            case "docx" -> answer(number, format, DOCX, DocumentWriter.docx(written));
            case "odt" -> answer(number, format, ODT, DocumentWriter.odt(written));
            case "pdf" ->
                answer(
                        number,
                        format,
                        MediaType.APPLICATION_PDF,
                        printer.printForArchive(new PaperPrinter.Sheet(DocumentWriter.html(written), style)));
            default -> throw new NotFoundException("a version as " + format);
        };
    }

    private static Written written(DraftDetails draft, PublishedText text) {
        return new Written(
                draft.title(),
                draft.authorityName() + ", version " + text.number() + ", publiée le "
                        + French.date(LocalDate.ofInstant(text.publishedAt(), French.PARIS)),
                text.clauses().stream()
                        .map(one -> new Written.Clause(
                                one.said().level(),
                                one.said().number(),
                                one.said().title(),
                                one.said().words()))
                        .toList(),
                text.criteria().stream().map(VersionFileController::criterion).toList(),
                text.notation());
    }

    private static Written.Criterion criterion(CriterionLine line) {
        return new Written.Criterion(line.name(), line.weight(), line.parent() != null);
    }

    private static ResponseEntity<byte[]> answer(int number, String format, MediaType kind, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cctp-version-" + number + "." + format, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
