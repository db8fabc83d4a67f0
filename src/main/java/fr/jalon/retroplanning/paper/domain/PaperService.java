package fr.jalon.retroplanning.paper.domain;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.site.PaperPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints plans to PDF: tagged, in French, with its letters inside; two pages at most, whatever is on them. */
@Component
public class PaperService {

    private static final int PAGES = 2;
    private static final double WIDTH = 186;

    private final ITemplateEngine templates;
    private final PaperPrinter printer;
    private final String style = PaperPrinter.style("/paper/paper.css");

    PaperService(ITemplateEngine templates, PaperPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /**
     * One plan: on one A4 page when letters need to be but a little smaller for it, else on two, told at the first degree
     * that fits.
     */
    public byte[] plan(PlanDetails details) {
        PaperTimeline scale = PaperTimeline.of(details, WIDTH);
        return printer.print(page(details, scale, firstFitting(details, scale)));
    }

    private PaperDensity firstFitting(PlanDetails details, PaperTimeline scale) {
        PaperDensity onTwo = null;
        for (PaperDensity degree : PaperDensity.ALL) {
            int pages = printer.pages(page(details, scale, degree));
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

    private PaperPrinter.Sheet page(PlanDetails details, PaperTimeline scale, PaperDensity degree) {
        PlanPaper paper =
                PlanPaper.of(details, scale, degree, details.schedule().today());
        String html = templates.process("retroplanning/paper/plan", new Context(Locale.FRANCE, Map.of("paper", paper)));
        return new PaperPrinter.Sheet(html, style + "html{font-size:" + degree.points() + "pt}\n" + scale.rules());
    }

    /** All plans on one axis, landscape, as many A4 pages as they take. @param load of these plans */
    public byte[] plans(List<PlanDetails> plans, Load load) {
        StringBuilder rules = new StringBuilder();
        PlansPaper paper = PlansPaper.of(plans, load, load.today(), rules);
        String html =
                templates.process("retroplanning/paper/plans", new Context(Locale.FRANCE, Map.of("paper", paper)));
        String page = style.replace("size: A4 portrait", "size: A4 landscape");
        return printer.print(new PaperPrinter.Sheet(html, page + "html{font-size:8.5pt}\n" + rules));
    }
}
