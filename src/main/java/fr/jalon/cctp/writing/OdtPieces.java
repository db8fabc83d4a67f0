package fr.jalon.cctp.writing;

import java.util.regex.Pattern;

/** The body of an OpenDocument text. */
final class OdtPieces extends PieceWriter {

    /** Further in than any clause. */
    private static final int OF_TITLE = 9;

    private static final int OF_ANNEX = 7;
    private static final Pattern BLANKS = Pattern.compile("^ +|(?<= ) +| +$|(?<=[\\n\\t]) +");

    private int tables;

    @Override
    void aside(Piece.Aside aside) {
        heading(aside.first() ? OF_TITLE : OF_ANNEX, aside.first() ? "JalonTitre" : "JalonAnnexe", aside.words());
    }

    @Override
    void heading(Piece.Heading heading) {
        heading(heading.level(), "Heading_20_" + heading.level(), heading.words());
    }

    private void heading(int level, String style, String words) {
        out.append("<text:h text:style-name=\"")
                .append(style)
                .append("\" text:outline-level=\"")
                .append(level)
                .append("\">")
                .append(inline(words))
                .append("</text:h>");
    }

    @Override
    void text(Piece.Text text) {
        paragraph("JalonTexte", text.words());
    }

    @Override
    void item(Piece.Item item) {
        paragraph("JalonListe", item.words());
    }

    @Override
    void table(Piece.Table table) {
        tables++;
        out.append("<table:table table:name=\"Tableau" + tables
                + "\" table:style-name=\"JalonTableau\"><table:table-column table:number-columns-repeated=\""
                + table.columns() + "\"/>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean head = i == 0 && table.headed();
            out.append(head ? "<table:table-header-rows>" : "").append("<table:table-row>");
            for (String cell : table.rows().get(i)) {
                out.append("<table:table-cell table:style-name=\"JalonCase\" office:value-type=\"string\">");
                paragraph(head ? "JalonColonne" : "JalonCellule", cell);
                out.append("</table:table-cell>");
            }
            out.append("</table:table-row>").append(head ? "</table:table-header-rows>" : "");
        }
        out.append("</table:table><text:p text:style-name=\"JalonCellule\"/>");
    }

    @Override
    void beginList() {
        out.append("<text:list text:style-name=\"JalonPuces\">");
    }

    @Override
    void endList() {
        out.append("</text:list>");
    }

    @Override
    void beginItem() {
        out.append("<text:list-item>");
    }

    @Override
    void endItem() {
        out.append("</text:list-item>");
    }

    private void paragraph(String style, String words) {
        out.append("<text:p text:style-name=\"" + style + "\">")
                .append(inline(words))
                .append("</text:p>");
    }

    /** Blanks that OpenDocument would take together are counted. */
    private static String inline(String words) {
        String blanks = BLANKS.matcher(escaped(words))
                .replaceAll(found -> "<text:s text:c=\"" + found.group().length() + "\"/>");
        return blanks.replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>");
    }
}
