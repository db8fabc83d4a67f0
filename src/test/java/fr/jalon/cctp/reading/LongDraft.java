package fr.jalon.cctp.reading;

import static fr.jalon.cctp.reading.SomeDrafts.drawn;
import static fr.jalon.cctp.reading.SomeDrafts.level;
import static fr.jalon.cctp.reading.SomeDrafts.made;
import static fr.jalon.cctp.reading.SomeDrafts.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** A Word document of many pages: numbered headings, paragraphs in runs as Word cuts them, lists, tables, revisions, notes. */
final class LongDraft {

    private static final String[] WORDS =
            ("le titulaire remet livre fournit plan délai marché acheteur papier qualité recyclé prestation contrôle au des dans"
                            + " chaque mois selon annexe lot véhicule énergie déchets emballage garantie maintenance")
                    .split(" ");
    private static final int WORDS_A_RUN = 8;
    private static final int RUNS_A_PARAGRAPH = 7;
    private static final int PARAGRAPHS_A_PAGE = 7;

    private LongDraft() {}

    static Path docx(Path folder, int pages) throws IOException {
        Random random = new Random(200);
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            body.append(p("<w:pStyle w:val='Titre" + (page % 4 == 0 ? 1 : 2) + "'/>", "Titre de la page " + page));
            for (int i = 0; i < PARAGRAPHS_A_PAGE; i++) {
                body.append("<w:p w:rsidR='00BE3564' w:rsidRDefault='00060360'><w:pPr><w:spacing w:after='0'/>")
                        .append(i > 4 ? "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>" : "")
                        .append("</w:pPr>");
                for (int run = 0; run < RUNS_A_PARAGRAPH; run++) {
                    body.append(
                                    "<w:r w:rsidR='00BE3564'><w:rPr><w:rFonts w:ascii='Marianne'/><w:sz w:val='22'/></w:rPr><w:t>")
                            .append(words(random))
                            .append("</w:t></w:r>");
                }
                body.append("<w:ins w:author='a'><w:r><w:t>inséré</w:t></w:r></w:ins></w:p>");
            }
            body.append("<w:p><w:r><w:t>Voir</w:t><w:footnoteReference w:id='")
                    .append(page)
                    .append("'/></w:r></w:p>");
            notes.append("<w:footnote w:id='")
                    .append(page)
                    .append("'>")
                    .append(p("", words(random)))
                    .append("</w:footnote>");
            body.append("<w:tbl>");
            for (int row = 0; row < 6; row++) {
                body.append("<w:tr>");
                for (int cell = 0; cell < 4; cell++) {
                    body.append("<w:tc>").append(p("", words(random))).append("</w:tc>");
                }
                body.append("</w:tr>");
            }
            body.append("</w:tbl>");
        }
        String styles =
                "<w:style w:type='paragraph' w:styleId='Titre1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='Titre2'><w:name w:val='heading 2'/><w:pPr><w:numPr>"
                        + "<w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        String numbering = drawn(0, level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", ""))
                + drawn(1, level(0, "lowerLetter", "%1)", ""))
                + made(1, 0, "")
                + made(2, 1, "");
        return SomeDrafts.docx(
                folder,
                body.toString(),
                Map.of("styles", styles, "numbering", numbering, "footnotes", notes.toString()));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS_A_RUN; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString();
    }
}
