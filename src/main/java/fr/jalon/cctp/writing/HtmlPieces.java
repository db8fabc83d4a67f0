package fr.jalon.cctp.writing;

/** The body of a page to be printed. */
final class HtmlPieces extends PieceWriter {

    @Override
    void aside(Piece.Aside aside) {
        element(aside.first() ? "h1" : "h2", aside.words());
    }

    /** The title of the whole is the outermost. */
    @Override
    void heading(Piece.Heading heading) {
        element(
                "h" + Math.min(heading.level() + 1, 6),
                (heading.number() + " " + heading.title()).strip().replace("\t", " "));
    }

    @Override
    void text(Piece.Text text) {
        element("p", text.words());
    }

    @Override
    void item(Piece.Item item) {
        out.append(escaped(item.words()));
    }

    @Override
    void table(Piece.Table table) {
        out.append("<table>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean head = i == 0 && table.headed();
            out.append("<tr>");
            table.rows().get(i).forEach(cell -> element(head ? "th" : "td", cell));
            out.append("</tr>");
        }
        out.append("</table>");
    }

    @Override
    void beginList() {
        out.append("<ul>");
    }

    @Override
    void endList() {
        out.append("</ul>");
    }

    @Override
    void beginItem() {
        out.append("<li>");
    }

    @Override
    void endItem() {
        out.append("</li>");
    }

    private void element(String name, String words) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append('>');
    }
}
