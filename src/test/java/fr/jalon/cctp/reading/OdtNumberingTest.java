package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtNumberingTest {

    private static final String LIST = "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
            + " style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a'"
            + " style:num-prefix='(' style:num-suffix=')'/><text:list-level-style-bullet text:level='3' text:bullet-char='–'/>"
            + "</text:list-style>";
    private static final String OUTLINE =
            "<text:outline-style style:name='Outline'><text:outline-level-style text:level='1'"
                    + " style:num-format='I' style:num-suffix='.'/><text:outline-level-style text:level='2' style:num-format='1'"
                    + " text:display-levels='2'/><text:outline-level-style text:level='3' style:num-format='1'"
                    + " loext:num-list-format='Art. %1%-%3%'/></text:outline-style>";

    @TempDir
    Path folder;

    @Test
    void itemsCountLevelByLevelAndAListBeginsAgain() throws Exception {
        assertThat(labels(list("", item("a") + item("b" + list("", item("c") + item("d" + list("", item("e"))))))
                        + list("", item("f"))))
                .containsExactly("1.", "2.", "(a)", "(b)", "–", "1.");
    }

    @Test
    void aListMayGoOnWhereTheLastOfItsStyleEnded() throws Exception {
        assertThat(labels(list("", item("a") + item("b")) + "<text:p>entre</text:p>"
                        + list("text:continue-numbering='true'", item("c"))))
                .containsExactly("1.", "2.", "", "3.");
    }

    @Test
    void aListMayGoOnFromAnotherByItsId() throws Exception {
        assertThat(labels(list("xml:id='x'", item("a") + item("b"))
                        + list("xml:id='y'", item("c"))
                        + list("text:continue-list='x'", item("d"))))
                .containsExactly("1.", "2.", "1.", "3.");
    }

    @Test
    void aSublistThatGoesOnInAListThatGoesOnKeepsItsNumbers() throws Exception {
        assertThat(labels(list("", item("a" + list("", item("b")))) + "<text:p>entre</text:p>"
                        + list(
                                "text:continue-numbering='true'",
                                "<text:list-item>" + list("", item("c")) + "</text:list-item>")))
                .containsExactly("1.", "(a)", "", "(b)");
    }

    @Test
    void anItemMayHaveANumberOfItsOwnAndOneLabelOnly() throws Exception {
        assertThat(labels(list(
                        "",
                        "<text:list-header><text:p>chapeau</text:p></text:list-header>"
                                + "<text:list-item text:start-value='5'><text:p>a</text:p><text:p>suite</text:p></text:list-item>"
                                + item("b"))))
                .containsExactly("", "5.", "", "6.");
    }

    @Test
    void headingsAreNumberedByTheOutline() throws Exception {
        assertThat(labels(heading(1, "", "a")
                        + heading(2, "", "b")
                        + heading(2, "", "c")
                        + heading(1, "", "d")
                        + heading(3, "", "e")
                        + heading(2, "text:is-list-header='true'", "f")
                        + heading(1, "text:restart-numbering='true'", "g")
                        + heading(1, "text:restart-numbering='true' text:start-value='9'", "h")))
                .containsExactly("I.", "I.1", "I.2", "II.", "Art. II-1", "", "I.", "IX.");
    }

    @Test
    void aStyleMayTakeTheNumberFromAHeading() throws Exception {
        assertThat(labels(heading(1, "text:style-name='Nu'", "a") + heading(1, "", "b")))
                .containsExactly("", "I.");
    }

    @Test
    void aHeadingInAListHasTheNumberOfTheList() throws Exception {
        assertThat(labels(list("", "<text:list-item>" + heading(1, "", "a") + "</text:list-item>")))
                .containsExactly("1.");
    }

    @Test
    void aNumberWrittenOutIsTheLabelAndNoWord() throws Exception {
        DraftText draft = read("<text:p><text:number>4.2</text:number>Objet</text:p>");

        assertThat(draft.blocks().get(0).text()).isEqualTo("Objet");
        assertThat(draft.blocks().get(0).label().text()).isEqualTo("4.2");
    }

    @Test
    void aTableWithinAListHasListsOfItsOwn() throws Exception {
        DraftText draft = read(list(
                "",
                "<text:list-item><text:p>a</text:p><table:table><table:table-row><table:table-cell>"
                        + list("", item("b")) + "</table:table-cell></table:table-row></table:table></text:list-item>"
                        + item("c")));

        assertThat(((Block.Table) draft.blocks().get(1)).rows().get(0).get(0).lines())
                .containsExactly(new Block.Line(new ListLabel("1.", true, false), "b"));
        assertThat(draft.blocks().get(2).label().text()).isEqualTo("2.");
    }

    private List<String> labels(String body) throws Exception {
        return read(body).blocks().stream().map(block -> block.label().text()).toList();
    }

    private DraftText read(String body) throws Exception {
        String styles = "<style:style style:family='paragraph' style:name='Nu' style:list-style-name=''/>" + OUTLINE;
        return SomeDrafts.read(SomeDrafts.odt(folder, styles, LIST, body));
    }

    private static String list(String attributes, String items) {
        return "<text:list text:style-name='L' " + attributes + ">" + items + "</text:list>";
    }

    private static String item(String words) {
        int end = words.indexOf('<');
        String own = end < 0 ? words : words.substring(0, end);
        return "<text:list-item><text:p>" + own + "</text:p>" + (end < 0 ? "" : words.substring(end))
                + "</text:list-item>";
    }

    private static String heading(int level, String attributes, String words) {
        return "<text:h text:outline-level='" + level + "' " + attributes + ">" + words + "</text:h>";
    }
}
