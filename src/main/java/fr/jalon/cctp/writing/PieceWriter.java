package fr.jalon.cctp.writing;

import java.util.List;

/** Goes over the pieces of a document, and opens and closes lists around their items. */
abstract class PieceWriter {

    final StringBuilder out = new StringBuilder();

    private int depth;

    String write(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Item item) {
                begin(item);
            } else {
                endLists(0);
                write(piece);
            }
        }
        endLists(0);
        return out.toString();
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Aside aside) {
            aside(aside);
        } else if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Text text) {
            text(text);
        } else if (piece instanceof Piece.Table table) {
            table(table);
        }
    }

    private void begin(Piece.Item item) {
        endLists(item.level());
        if (depth == item.level()) {
            endItem();
            beginItem();
        }
        for (; depth < item.level(); depth++) {
            beginList();
            beginItem();
        }
        item(item);
    }

    private void endLists(int level) {
        for (; depth > level; depth--) {
            endItem();
            endList();
        }
    }

    /** What XML may hold of a text, with its signs escaped; line breaks and tabs are left to the format. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = sign == '\t'
                            || sign == '\n'
                            || (sign >= 0x20 && sign < 0xD800)
                            || (sign > 0xDFFF && sign != 0xFFFE && sign != 0xFFFF);
                    if (allowed) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    abstract void aside(Piece.Aside aside);

    abstract void heading(Piece.Heading heading);

    abstract void text(Piece.Text text);

    abstract void table(Piece.Table table);

    abstract void item(Piece.Item item);

    abstract void beginList();

    abstract void endList();

    abstract void beginItem();

    abstract void endItem();
}
