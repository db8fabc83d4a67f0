package fr.jalon.cctp.reading;

import static fr.jalon.cctp.reading.SomeDrafts.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxDraftTest {

    private static final String TOC = "<w:style w:type='paragraph' w:styleId='TM1'><w:name w:val='toc 1'/></w:style>";

    @TempDir
    Path folder;

    @Test
    void tablesKeepTheirCellsTheirHeadsAndTheTablesWithin() throws Exception {
        DraftText draft = read("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Lot") + cell("Prix")
                + "</w:tr><w:tr>" + cell("1") + "<w:tc>" + p("", "dix") + p("", "euros") + "<w:tbl><w:tr>" + cell("a")
                + cell("b") + "</w:tr></w:tbl></w:tc></w:tr></w:tbl>");

        Block.Table table = (Block.Table) draft.blocks().get(0);
        assertThat(draft.blocks()).hasSize(1);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.text()).isEqualTo("Lot | Prix\n1 | dix\neuros\n| a | b |");
    }

    @Test
    void aFirstRowInBoldIsOneOfHeads() throws Exception {
        String bold = "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Lot</w:t></w:r></w:p></w:tc>";

        assertThat(((Block.Table) read("<w:tbl><w:tr>" + bold + "</w:tr><w:tr>" + cell("1") + "</w:tr></w:tbl>")
                                .blocks()
                                .get(0))
                        .headerRows())
                .isEqualTo(1);
        assertThat(((Block.Table) read("<w:tbl><w:tr>" + cell("1") + "</w:tr><w:tr>" + bold + "</w:tr></w:tbl>")
                                .blocks()
                                .get(0))
                        .headerRows())
                .isZero();
    }

    @Test
    void boldIsWhatAllWordsAre() throws Exception {
        DraftText draft = read(run("<w:b/>", "Tout", " ")
                + run("<w:b/>", "Un", "peu")
                + run("<w:b w:val='0'/>", "rien", "")
                + p("<w:rPr><w:b/></w:rPr>", "la marque seule"));

        assertThat(draft.blocks()).extracting(Block::bold).containsExactly(true, false, false, false);
    }

    @Test
    void revisionsAreTakenAndTheirWordsAreTold() throws Exception {
        DraftText draft = read(p("", "Avant")
                + "<w:p><w:r><w:t xml:space='preserve'>Délai de </w:t></w:r><w:del><w:r><w:delText>dix ou "
                + "douze</w:delText></w:r></w:del><w:ins><w:r><w:t>vingt</w:t></w:r><w:r><w:t xml:space='preserve'> jours</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom></w:p>");

        assertThat(draft.blocks().get(1).text()).isEqualTo("Délai de vingt jours");
        assertThat(draft.notices())
                .containsExactly(
                        new Notice(NoticeKind.INSERTION, 1, "vingt jours", 2),
                        new Notice(NoticeKind.DELETION, 1, "dix ou douze", 3),
                        new Notice(NoticeKind.MOVE, 1, "ailleurs", 1));
    }

    @Test
    void aDeletedEndOfParagraphJoinsTwo() throws Exception {
        String mark = "<w:rPr><w:del/></w:rPr>";

        assertThat(read(p(mark, "Un ") + p("", "deux")).blocks())
                .extracting(Block::text)
                .containsExactly("Un deux");
        assertThat(read(p("", "a") + p(mark, "dernier")).blocks())
                .extracting(Block::text)
                .containsExactly("a", "dernier");
        assertThat(read("<w:tbl><w:tr><w:tc>" + p(mark, "a") + "</w:tc>" + cell("b") + "</w:tr></w:tbl>")
                        .lines())
                .isEqualTo("| a | b |\n\n");
    }

    @Test
    void aDeletedRowIsGoneAndItsWordsAreTold() throws Exception {
        DraftText draft = read("<w:tbl><w:tr>" + cell("a")
                + "</w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>b c"
                + "</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>");

        assertThat(draft.lines()).isEqualTo("| a |\n\n");
        assertThat(draft.notices()).containsExactly(new Notice(NoticeKind.DELETION, 0, "b c", 2));
    }

    @Test
    void notesAndCommentsKeepTheirWordsAndTheirPlace() throws Exception {
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                p("", "Un") + "<w:p><w:r><w:t>Deux</w:t><w:footnoteReference w:id='3'/><w:endnoteReference w:id='1'/>"
                        + "<w:commentReference w:id='0'/></w:r></w:p>",
                Map.of(
                        "footnotes",
                        "<w:footnote w:id='-1'>" + p("", "") + "</w:footnote><w:footnote w:id='3'>"
                                + p("", "Voir le CCAG.") + "</w:footnote>",
                        "endnotes",
                        "<w:endnote w:id='1'>" + p("", "fin") + "</w:endnote>",
                        "comments",
                        "<w:comment w:id='0' w:author='Qui'>" + p("", "à revoir") + p("", "vite") + "</w:comment>")));

        assertThat(draft.notices())
                .containsExactly(
                        new Notice(NoticeKind.FOOTNOTE, 1, "Voir le CCAG.", 3),
                        new Notice(NoticeKind.ENDNOTE, 1, "fin", 1),
                        new Notice(NoticeKind.COMMENT, 1, "à revoir\nvite", 3));
    }

    @Test
    void imagesObjectsEquationsAndTextBoxesAreTold() throws Exception {
        DraftText draft = read(p("", "Un")
                + "<w:p><w:r><w:drawing><wp:docPr descr='Plan du site'/><a:blip/></w:drawing></w:r></w:p>"
                + "<w:p><w:r><w:object><v:imagedata/><o:OLEObject ProgID='Excel.Sheet'/></w:object><w:pict><v:imagedata/></w:pict>"
                + "<w:t>Trois</w:t><w:drawing><c:chart/></w:drawing></w:r><m:oMath xmlns:m='m'><m:t>x</m:t></m:oMath></w:p>"
                + "<w:p><w:r><w:txbxContent>" + p("", "dedans") + "</w:txbxContent><w:t>autour</w:t></w:r></w:p>");

        assertThat(draft.notices())
                .extracting(Notice::kind, Notice::place, Notice::text)
                .containsExactly(
                        tuple(NoticeKind.IMAGE, 0, "Plan du site"),
                        tuple(NoticeKind.EMBEDDED_OBJECT, 1, "Excel.Sheet"),
                        tuple(NoticeKind.IMAGE, 1, ""),
                        tuple(NoticeKind.EMBEDDED_OBJECT, 1, "graphique"),
                        tuple(NoticeKind.EQUATION, 1, ""),
                        tuple(NoticeKind.TEXT_BOX, 3, ""));
        assertThat(draft.blocks()).extracting(Block::text).containsExactly("Un", "Troisx", "dedans", "autour");
    }

    @Test
    void headersAndFootersAreToldOnceEach() throws Exception {
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                p("", "Un"),
                Map.of(
                        "header1",
                        p("", "Ville"),
                        "header2",
                        p("", "Ville"),
                        "footer1",
                        p("", "Page"),
                        "footer2",
                        p("", ""))));

        assertThat(draft.notices())
                .containsExactly(
                        new Notice(NoticeKind.HEADER, Notice.WHOLE, "Ville", 1),
                        new Notice(NoticeKind.FOOTER, Notice.WHOLE, "Page", 1));
    }

    @Test
    void fieldsAreToldAndTheirValueIsRead() throws Exception {
        DraftText draft = read("<w:p><w:fldSimple w:instr=' DATE '><w:r><w:t>3 mai</w:t></w:r></w:fldSimple>"
                + field("REF x", "article 2") + field("HYPERLINK \"a\"", "lien") + "</w:p>");

        assertThat(draft.blocks().get(0).text()).isEqualTo("3 maiarticle 2lien");
        assertThat(draft.notices()).extracting(Notice::text).containsExactly("DATE", "REF");
    }

    @Test
    void tablesOfContentsAreLeftOutAndToldOf() throws Exception {
        String control =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("", "Sommaire") + "</w:sdtContent></w:sdt>";
        String byField =
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType='separate'/>"
                        + "<w:t>Objet 2</w:t></w:r></w:p>" + p("", "Prix 4")
                        + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        String byStyle =
                "<w:p><w:pPr><w:pStyle w:val='TM1'/></w:pPr><w:r><w:t>Délai</w:t><w:tab/><w:t>7</w:t></w:r></w:p>"
                        + p("<w:pStyle w:val='TM1'/>", "Un titre");
        DraftText draft = SomeDrafts.read(
                SomeDrafts.docx(folder, control + byField + byStyle + p("", "Le texte"), Map.of("styles", TOC)));

        assertThat(draft.blocks()).extracting(Block::text).containsExactly("Un titre", "Le texte");
        assertThat(draft.notices())
                .extracting(Notice::text)
                .containsExactly("Sommaire", "Objet 2", "Prix 4", "Délai\t7");
    }

    @Test
    void hiddenWordsAreReadAndToldOf() throws Exception {
        DraftText draft = read(run("<w:vanish/>", "confidentiel", " et vu"));

        assertThat(draft.blocks().get(0).text()).isEqualTo("confidentiel et vu");
        assertThat(draft.notices()).containsExactly(new Notice(NoticeKind.HIDDEN_TEXT, 0, "confidentiel", 1));
    }

    @Test
    void signsOfSymbolFontsAreReadAsSigns() throws Exception {
        assertThat(
                        read("<w:p><w:r><w:sym w:char='F0A8'/><w:t> oui </w:t><w:sym w:char='F0FE'/><w:sym w:char='F001'/><w:sym w:char='2192'/>"
                                        + "<w:sym w:char='D800'/></w:r></w:p>")
                                .blocks()
                                .get(0)
                                .text())
                .isEqualTo("☐ oui ☑□→□");
    }

    private DraftText read(String body) throws Exception {
        return SomeDrafts.read(SomeDrafts.docx(folder, body, Map.of()));
    }

    private static String field(String instruction, String value) {
        return "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>" + instruction
                + "</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>" + value
                + "</w:t><w:fldChar w:fldCharType='end'/></w:r>";
    }

    private static String run(String look, String words, String others) {
        return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r><w:r><w:t xml:space='preserve'>"
                + others + "</w:t></w:r></w:p>";
    }

    private static String cell(String words) {
        return "<w:tc>" + p("", words) + "</w:tc>";
    }
}
