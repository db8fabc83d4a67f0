package fr.jalon.cctp.writing;

/** The body of a Word document. */
final class DocxPieces extends PieceWriter {

    /** Of paper between its margins, in twentieths of a point. */
    private static final int WIDTH = 9070;

    private static final String BULLETS = "1";

    @Override
    void aside(Piece.Aside aside) {
        paragraph("<w:pStyle w:val=\"" + (aside.first() ? "JalonTitre" : "JalonAnnexe") + "\"/>", aside.words());
    }

    @Override
    void heading(Piece.Heading heading) {
        paragraph("<w:pStyle w:val=\"Heading" + heading.level() + "\"/>", heading.words());
    }

    @Override
    void text(Piece.Text text) {
        paragraph("<w:pStyle w:val=\"JalonTexte\"/>", text.words());
    }

    @Override
    void item(Piece.Item item) {
        paragraph(
                "<w:pStyle w:val=\"JalonListe\"/><w:numPr><w:ilvl w:val=\"" + (item.level() - 1)
                        + "\"/><w:numId w:val=\"" + BULLETS + "\"/></w:numPr>",
                item.words());
    }

    /** An empty paragraph after it keeps it apart from a table that follows. */
    @Override
    void table(Piece.Table table) {
        int columns = table.columns();
        out.append(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"JalonTableau\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + WIDTH / columns + "\"/>").repeat(columns))
                .append("</w:tblGrid>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean head = i == 0 && table.headed();
            out.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (String cell : table.rows().get(i)) {
                out.append("<w:tc><w:tcPr><w:tcW w:w=\"" + WIDTH / columns + "\" w:type=\"dxa\"/></w:tcPr>");
                paragraph("<w:pStyle w:val=\"" + (head ? "JalonColonne" : "JalonCellule") + "\"/>", cell);
                out.append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"JalonCellule\"/></w:pPr></w:p>");
    }

    /** In Word each item says itself which list it stands in. */
    @Override
    void beginList() {}

    @Override
    void endList() {}

    @Override
    void beginItem() {}

    @Override
    void endItem() {}

    private void paragraph(String properties, String words) {
        out.append("<w:p><w:pPr>")
                .append(properties)
                .append("</w:pPr><w:r>")
                .append("<w:t xml:space=\"preserve\">")
                .append(escaped(words)
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
                .append("</w:t></w:r></w:p>");
    }
}
