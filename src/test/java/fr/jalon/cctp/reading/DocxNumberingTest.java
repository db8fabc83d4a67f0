package fr.jalon.cctp.reading;

import static fr.jalon.cctp.reading.SomeDrafts.drawn;
import static fr.jalon.cctp.reading.SomeDrafts.item;
import static fr.jalon.cctp.reading.SomeDrafts.level;
import static fr.jalon.cctp.reading.SomeDrafts.made;
import static fr.jalon.cctp.reading.SomeDrafts.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxNumberingTest {

    private static final String OUTLINE =
            level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "") + level(2, "lowerLetter", "%3)", "");

    @TempDir
    Path folder;

    @Test
    void levelsCountAndBeginAgainUnderTheNextOfTheirParent() throws Exception {
        assertThat(labels(
                        drawn(0, OUTLINE) + made(1, 0, ""),
                        item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 1, "c")
                                + item(1, 2, "d")
                                + item(1, 2, "e")
                                + item(1, 0, "f")
                                + item(1, 1, "g")
                                + item(1, 2, "h")))
                .containsExactly("1.", "1.1", "1.2", "a)", "b)", "2.", "2.1", "a)");
    }

    @Test
    void everyFormatIsWrittenAsWordWritesIt() throws Exception {
        String levels = level(0, "upperRoman", "%1 –", "")
                + level(1, "upperLetter", "%2.", "")
                + level(2, "lowerRoman", "(%3)", "")
                + level(3, "decimalZero", "%4", "")
                + level(4, "ordinal", "%5", "")
                + level(5, "bullet", "\uF0B7", "")
                + level(6, "none", "", "")
                + level(7, "cardinalText", "%8", "");
        String body = "";
        for (int i = 0; i < 8; i++) {
            body += item(1, i, "x");
        }
        assertThat(labels(drawn(0, levels) + made(1, 0, ""), body))
                .containsExactly("I –", "A.", "(i)", "01", "1er", "•", "", "1");
    }

    @Test
    void aLegalLevelWritesAllNumbersInDigits() throws Exception {
        String levels = level(0, "upperRoman", "Article %1", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + level(2, "decimal", "%1.%3", "<w:isLgl w:val='0'/>");
        assertThat(labels(drawn(0, levels) + made(1, 0, ""), item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c")))
                .containsExactly("Article I", "1.1", "I.1");
    }

    @Test
    void listsMadeFromOneDrawingGoOnUnlessTheyAreToldToBeginAgain() throws Exception {
        String again = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>";
        assertThat(labels(
                        drawn(0, OUTLINE) + made(1, 0, "") + made(2, 0, "") + made(3, 0, again),
                        item(1, 0, "a")
                                + item(2, 0, "goes on")
                                + item(3, 0, "again")
                                + item(3, 0, "b")
                                + item(1, 0, "c")))
                .containsExactly("1.", "2.", "7.", "8.", "9.");
    }

    @Test
    void aListMayDrawALevelOfItsOwn() throws Exception {
        String own = "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "%1)", "") + "</w:lvlOverride>";
        assertThat(labels(drawn(0, OUTLINE) + made(1, 0, own), item(1, 0, "a") + item(1, 0, "b") + item(1, 1, "c")))
                .containsExactly("A)", "B)", "B.1");
    }

    @Test
    void aLevelThatNeverRestartsGoesOnUnderTheNextParent() throws Exception {
        String levels = level(0, "decimal", "%1.", "") + level(1, "decimal", "art. %2", "<w:lvlRestart w:val='0'/>");
        assertThat(labels(
                        drawn(0, levels) + made(1, 0, ""),
                        item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d")))
                .containsExactly("1.", "art. 1", "2.", "art. 2");
    }

    @Test
    void aLevelMayRestartAfterAnOuterOneAlone() throws Exception {
        String levels = level(0, "decimal", "%1", "")
                + level(1, "decimal", "%2", "")
                + level(2, "decimal", "§%3", "<w:lvlRestart w:val='1'/>");
        assertThat(labels(
                        drawn(0, levels) + made(1, 0, ""),
                        item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 1, "d")
                                + item(1, 2, "e")
                                + item(1, 0, "f")
                                + item(1, 2, "g")))
                .containsExactly("1", "1", "§1", "2", "§2", "2", "§1");
    }

    @Test
    void aLevelWithoutItsParentCountsTheParentAsBegun() throws Exception {
        assertThat(labels(drawn(0, OUTLINE) + made(1, 0, ""), item(1, 1, "a") + item(1, 0, "b") + item(1, 1, "c")))
                .containsExactly("1.1", "1.", "1.1");
    }

    @Test
    void stylesNumberTheirParagraphs() throws Exception {
        String linked = level(0, "decimal", "Article %1", "<w:pStyle w:val='Titre1'/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val='Titre2'/>");
        String styles =
                "<w:style w:type='paragraph' w:styleId='Titre1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='Titre2'><w:name w:val='heading 2'/>"
                        + "<w:basedOn w:val='Titre1'/></w:style><w:style w:type='paragraph' w:styleId='Sous'><w:name w:val='Sous'/>"
                        + "<w:basedOn w:val='Titre2'/></w:style>";
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                p("<w:pStyle w:val='Titre1'/>", "Objet")
                        + p("<w:pStyle w:val='Titre2'/>", "Lieu")
                        + p("<w:pStyle w:val='Sous'/>", "Accès")
                        + p("<w:pStyle w:val='Titre1'/><w:numPr><w:numId w:val='0'/></w:numPr>", "Sans numéro"),
                Map.of("numbering", drawn(0, linked) + made(1, 0, ""), "styles", styles)));

        assertThat(draft.blocks())
                .containsExactly(
                        new Block.Heading(0, 1, new ListLabel("Article 1", true, false), "Objet"),
                        new Block.Heading(1, 2, new ListLabel("1.1", true, false), "Lieu"),
                        new Block.Heading(2, 2, new ListLabel("1.2", true, false), "Accès"),
                        new Block.Heading(3, 1, ListLabel.NONE, "Sans numéro"));
    }

    @Test
    void levelsMayStandInAStyleOfLists() throws Exception {
        String styles =
                "<w:style w:type='numbering' w:styleId='Liste'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                item(1, 0, "a") + item(1, 1, "b"),
                Map.of(
                        "numbering",
                        drawn(0, "<w:numStyleLink w:val='Liste'/>")
                                + drawn(1, OUTLINE)
                                + made(1, 0, "")
                                + made(2, 1, ""),
                        "styles",
                        styles)));

        assertThat(draft.blocks()).extracting(block -> block.label().text()).containsExactly("1.", "1.1");
    }

    @Test
    void whatFollowsWithoutABlankIsJoined() throws Exception {
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                item(1, 0, "bis"),
                Map.of(
                        "numbering",
                        drawn(0, level(0, "decimal", "%1", "<w:suff w:val='nothing'/>")) + made(1, 0, ""))));

        assertThat(draft.blocks().get(0).label().before("bis")).isEqualTo("1bis");
    }

    @Test
    void aNumberThatIsAWordIsReadEvenWithoutAText() throws Exception {
        DraftText draft = SomeDrafts.read(SomeDrafts.docx(
                folder,
                item(1, 0, "") + p("", "Le délai est de dix jours.") + item(2, 0, ""),
                Map.of(
                        "numbering",
                        drawn(0, level(0, "decimal", "Article %1", ""))
                                + drawn(1, level(0, "decimal", "%1.", ""))
                                + made(1, 0, "")
                                + made(2, 1, ""))));

        assertThat(draft.blocks()).extracting(block -> block.label().text()).containsExactly("Article 1", "");
        assertThat(draft.lines()).isEqualTo("Le délai est de dix jours.\n\n");
    }

    @Test
    void anUnknownListAndALevelTooDeepHaveNoNumber() throws Exception {
        assertThat(labels(
                        drawn(0, OUTLINE) + made(1, 0, "") + made(2, 9, ""),
                        item(8, 0, "a") + item(2, 0, "b") + item(1, 12, "c")))
                .containsExactly("", "", "");
    }

    private List<String> labels(String numbering, String body) throws Exception {
        return SomeDrafts.read(SomeDrafts.docx(folder, body, Map.of("numbering", numbering))).blocks().stream()
                .map(block -> block.label().text())
                .toList();
    }
}
