package fr.jalon.retroplanning.paper.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.load.Load;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        byte[] onTwo = {};
        byte[] last = {};
        for (PaperDensity degree : PaperDensity.ALL) {
            PlanPaper paper =
                    PlanPaper.of(details, scale, degree, details.schedule().today());
            String html =
                    templates.process("retroplanning/paper/plan", new Context(Locale.FRANCE, Map.of("paper", paper)));
            byte[] pdf = print(html, style + "html{font-size:" + degree.points() + "pt}\n" + scale.rules());
            last = pdf;
            int pages = pages(pdf);
            if (pages == 1) {
                return pdf;
            }
            onTwo = onTwo.length == 0 && pages <= PAGES ? pdf : onTwo;
            if (onTwo.length > 0 && !degree.isLarge()) {
                return onTwo;
            }
        }
        return onTwo.length == 0 ? last : onTwo;
    }

    /** All plans on one axis, landscape, as many A4 pages as they take. @param load of these plans */
    public byte[] plans(List<PlanDetails> plans, Load load) {
        StringBuilder rules = new StringBuilder();
        PlansPaper paper = PlansPaper.of(plans, load, load.today(), rules);
        String html =
                templates.process("retroplanning/paper/plans", new Context(Locale.FRANCE, Map.of("paper", paper)));
        String page = style.replace("size: A4 portrait", "size: A4 landscape");
        return print(html, page + "html{font-size:8.5pt}\n" + rules);
    }

    private byte[] print(String html, String css) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> new ByteArrayInputStream(regular), "Source Sans 3", 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), "Source Sans 3", 700, FontStyle.NORMAL, true)
                    .withProducer("Jalon")
                    .withHtmlContent(html.replace("</head>", "<style>" + css + "</style></head>"), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(PaperService.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
