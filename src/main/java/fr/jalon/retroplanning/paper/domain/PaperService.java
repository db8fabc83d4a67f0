package fr.jalon.retroplanning.paper.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.shared.ReadableText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints plans to PDF: tagged, in French, with its letters inside; two pages at most, whatever is on them. */
@Component
public class PaperService {

    private static final int PAGES = 2;
    private static final double WIDTH = 186;

    private final ITemplateEngine templates;
    private final byte[] regular = read("/paper/SourceSans3-Regular.ttf");
    private final byte[] bold = read("/paper/SourceSans3-Bold.ttf");
    private final PaperLetters letters = new PaperLetters(regular);
    private final String style = new String(read("/paper/paper.css"), StandardCharsets.UTF_8);

    PaperService(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * One plan: on one A4 page when letters need to be but a little smaller for it, else on two, told at the first degree
     * that fits.
     */
    public byte[] plan(PlanDetails details) {
        PaperTimeline scale = PaperTimeline.of(details, WIDTH);
        return written(page(details, scale, firstFitting(details, scale)));
    }

    private PaperDensity firstFitting(PlanDetails details, PaperTimeline scale) {
        PaperDensity onTwo = null;
        for (PaperDensity degree : PaperDensity.ALL) {
            int pages = pages(page(details, scale, degree));
            if (pages == 1) {
                return degree;
            }
            onTwo = onTwo == null && pages <= PAGES ? degree : onTwo;
            if (onTwo != null && !degree.isLarge()) {
                return onTwo;
            }
        }
        return onTwo == null ? PaperDensity.ALL.get(PaperDensity.ALL.size() - 1) : onTwo;
    }

    private PdfRendererBuilder page(PlanDetails details, PaperTimeline scale, PaperDensity degree) {
        PlanPaper paper =
                PlanPaper.of(details, scale, degree, details.schedule().today());
        String html = templates.process("retroplanning/paper/plan", new Context(Locale.FRANCE, Map.of("paper", paper)));
        return page(html, style + "html{font-size:" + degree.points() + "pt}\n" + scale.rules());
    }

    /** All plans on one axis, landscape, as many A4 pages as they take. @param load of these plans */
    public byte[] plans(List<PlanDetails> plans, Load load) {
        StringBuilder rules = new StringBuilder();
        PlansPaper paper = PlansPaper.of(plans, load, load.today(), rules);
        String html =
                templates.process("retroplanning/paper/plans", new Context(Locale.FRANCE, Map.of("paper", paper)));
        String page = style.replace("size: A4 portrait", "size: A4 landscape");
        return written(page(html, page + "html{font-size:8.5pt}\n" + rules));
    }

    private PdfRendererBuilder page(String html, String css) {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(regular), "Source Sans 3", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), "Source Sans 3", 700, FontStyle.NORMAL, true)
                .withProducer("Jalon")
                .withHtmlContent(
                        letters.printable(ReadableText.of(html))
                                .replace("</head>", "<style>" + css + "</style></head>"),
                        null);
    }

    /** How many pages it takes: laid out, not painted, which is most of the work. */
    private static int pages(PdfRendererBuilder page) {
        try (PdfBoxRenderer renderer = page.buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static byte[] written(PdfRendererBuilder page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            page.toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(PaperService.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
