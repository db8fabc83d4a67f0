package fr.jalon.retroplanning.web.page;

import fr.jalon.site.Svg;

/** The line to J in one row, drawn: a list has dozens of rows, and a row up to a hundred parts. */
final class RowDrawing {

    private RowDrawing() {}

    static Svg of(RowTimeline line) {
        Svg svg = new Svg(6_000)
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "timeline timeline-row",
                        "role",
                        "img",
                        "viewBox",
                        "0 0 " + line.width() + " 44",
                        "aria-label",
                        line.description());
        line.strains()
                .forEach(strain -> svg.open("path", "class", "tl-strain", "d", strain.path())
                        .words("title", strain.title())
                        .close("path"));
        svg.empty("path", "class", "tl-grid", "d", line.grid());
        line.bands()
                .forEach(band -> svg.open("g", "class", "tl-" + band.tone())
                        .empty("path", "class", "tl-band", "d", band.path())
                        .close("g"));
        if (line.rangeWidth() > 0) {
            svg.empty(
                    "rect",
                    "class",
                    "tl-range",
                    "y",
                    36,
                    "height",
                    6,
                    "rx",
                    3,
                    "x",
                    line.rangeX(),
                    "width",
                    line.rangeWidth());
        }
        line.marks()
                .forEach(mark -> svg.open("g", "class", "tl-mark tl-" + mark.tone())
                        .words("title", mark.title())
                        .empty("circle", "r", "3.5", "cy", 30, "cx", mark.x())
                        .close("g"));
        if (line.today() != null) {
            svg.open("g", "class", "tl-today")
                    .empty("line", "y1", 0, "y2", 44, "x1", line.today(), "x2", line.today())
                    .close("g");
        }
        return svg.open("g", "class", "tl-j")
                .empty("line", "y1", 2, "y2", 42, "x1", line.j(), "x2", line.j())
                .empty("path", "d", "M" + line.j() + " 2 l12 4 l-12 5 z")
                .close("g")
                .close("svg");
    }
}
