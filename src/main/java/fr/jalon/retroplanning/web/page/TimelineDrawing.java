package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.web.page.Timeline.Band;
import fr.jalon.retroplanning.web.page.Timeline.Mark;
import fr.jalon.site.Svg;

/** The line to J, drawn: some fifty marks, each with what a script needs to let it be taken hold of. */
final class TimelineDrawing {

    private static final int FIRST_ROW = 94;
    private static final int ROW = 13;
    /** Where J's letter and today's word would meet. */
    private static final int NEAR_J = 14;

    private final Timeline line;
    private final Svg svg = new Svg(24_000);

    private TimelineDrawing(Timeline line) {
        this.line = line;
    }

    /** @param size {@code wide} or {@code narrow}: which of the two a screen shows */
    static Svg of(Timeline line, String size) {
        return new TimelineDrawing(line).draw(size);
    }

    private Svg draw(String size) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline timeline-" + size,
                "role",
                "img",
                "viewBox",
                "0 0 " + line.width() + " 166",
                "aria-label",
                line.description(),
                "data-plan",
                line.scale().path(),
                "data-from",
                line.scale().from(),
                "data-to",
                line.scale().to(),
                "data-margin",
                line.scale().margin(),
                "data-width",
                line.width());
        months();
        today();
        line.bands().forEach(this::band);
        svg.empty("line", "class", "tl-base", "y1", FIRST_ROW, "y2", FIRST_ROW, "x1", 4, "x2", line.width() - 4);
        if (line.rangeWidth() > 0) {
            svg.empty(
                    "rect",
                    "class",
                    "tl-range",
                    "y",
                    130,
                    "height",
                    10,
                    "rx",
                    5,
                    "x",
                    line.rangeX(),
                    "width",
                    line.rangeWidth());
        }
        if (line.safe() != null) {
            svg.open("g", "class", "tl-safe")
                    .words("title", "J au plus tôt\u00A0: les actions sont datées pour ce jour")
                    .empty("line", "y1", 28, "y2", 140, "x1", line.safe(), "x2", line.safe())
                    .close("g");
        }
        line.marks().forEach(this::mark);
        j();
        return svg.close("svg");
    }

    private void months() {
        line.ticks().forEach(tick -> {
            svg.open("g").empty("line", "class", "tl-grid", "y1", 24, "y2", 140, "x1", tick.x(), "x2", tick.x());
            if (!tick.label().isEmpty()) {
                svg.words("text", tick.label(), "class", "tl-month", "y", 15, "x", tick.x());
            }
            svg.close("g");
        });
    }

    private void today() {
        Integer today = line.today();
        if (today == null) {
            return;
        }
        int right = line.j() - today > NEAR_J ? today + 4 : line.j() - 10;
        svg.open("g", "class", "tl-today")
                .empty("line", "y1", 24, "y2", 146, "x1", today, "x2", today)
                .words(
                        "text",
                        "aujourd’hui",
                        "y",
                        160,
                        "x",
                        line.todayLeft() ? right : today - 4,
                        "text-anchor",
                        line.todayLeft() ? "end" : "start")
                .close("g");
    }

    private void band(Band band) {
        svg.open("g", "class", "tl-" + band.tone())
                .empty("rect", "class", "tl-band", "y", 32, "height", 28, "rx", 5, "x", band.x(), "width", band.width())
                .words("text", band.label(), "class", "tl-name", "y", 51, "x", band.x() + 8)
                .words("text", band.start(), "class", "tl-start", "y", 75, "x", band.x())
                .close("g");
    }

    private void mark(Mark mark) {
        TimelineHandle its = mark.handle();
        int y = FIRST_ROW + mark.row() * ROW;
        svg.open(
                "g",
                "class",
                "tl-mark tl-" + mark.tone() + (its.critical() ? " tl-critical" : ""),
                "data-key",
                its.key(),
                "data-day",
                its.day(),
                "data-min",
                its.min(),
                "data-max",
                its.max(),
                "data-before",
                its.before(),
                "data-after",
                its.after(),
                "data-note",
                its.note(),
                "data-x",
                mark.x(),
                "data-y",
                y);
        svg.words("title", mark.title() + (its.note().isEmpty() ? "" : ". " + its.note()));
        if (its.critical()) {
            svg.empty("circle", "class", "tl-ring", "r", 8, "cx", mark.x(), "cy", y);
        }
        if (mark.verdict()) {
            svg.empty(
                    "rect",
                    "width",
                    10,
                    "height",
                    10,
                    "x",
                    mark.x() - 5,
                    "y",
                    y - 5,
                    "transform",
                    "rotate(45 " + mark.x() + " " + y + ")");
        } else {
            svg.empty("circle", "r", 5, "cx", mark.x(), "cy", y);
        }
        svg.close("g");
    }

    private void j() {
        svg.open("g", "class", "tl-j")
                .empty("line", "y1", 20, "y2", 146, "x1", line.j(), "x2", line.j())
                .empty("path", "d", "M" + line.j() + " 20 l18 6 l-18 7 z")
                .words("text", "J", "y", 161, "text-anchor", "middle", "x", line.j())
                .close("g");
    }
}
