package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtDraftTest {

    private static final String MARGINS =
            "<office:master-styles><style:master-page><style:header><text:p>Ville</text:p></style:header>"
                    + "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
                    + "</office:master-styles>";
    private static final String LOOKS =
            "<style:style style:family='text' style:name='G'><style:text-properties fo:font-weight='bold'/>"
                    + "</style:style><style:style style:family='text' style:name='N'><style:text-properties fo:font-weight='normal'/></style:style>"
                    + "<style:style style:family='paragraph' style:name='GP'><style:text-properties fo:font-weight='700'/></style:style>"
                    + "<style:style style:family='paragraph' style:name='Fils' style:parent-style-name='GP'/>"
                    + "<style:style style:family='text' style:name='H'><style:text-properties text:display='none'/></style:style>";

    @TempDir
    Path folder;

    @Test
    void boldIsWhatAllWordsAre() throws Exception {
        DraftText draft = read(
                "<text:p><text:span text:style-name='G'>Tout</text:span> </text:p><text:p>un <text:span text:style-name="
                        + "'G'>peu</text:span></text:p><text:p text:style-name='Fils'>par le père</text:p><text:p text:style-name='GP'>sauf "
                        + "<text:span text:style-name='N'>ici</text:span></text:p>");

        assertThat(draft.blocks()).extracting(Block::bold).containsExactly(true, false, true, false);
    }

    @Test
    void revisionsAreTakenAndTheirWordsAreTold() throws Exception {
        DraftText draft = read(
                "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><dc:creator>Qui</dc:creator><text:p>dix"
                        + "</text:p></text:deletion></text:changed-region><text:changed-region text:id='c2'><text:insertion/></text:changed-region>"
                        + "</text:tracked-changes><text:p>Délai de <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>vingt"
                        + "<text:change-end text:change-id='c2'/> jours</text:p>");

        assertThat(draft.blocks()).extracting(Block::text).containsExactly("Délai de vingt jours");
        assertThat(draft.notices())
                .containsExactly(
                        new Notice(NoticeKind.INSERTION, 0, "vingt", 1), new Notice(NoticeKind.DELETION, 0, "dix", 1));
    }

    @Test
    void whatIsNoBlockIsTold() throws Exception {
        DraftText draft = SomeDrafts.read(SomeDrafts.odt(
                folder,
                MARGINS,
                LOOKS,
                "<text:table-of-content><text:p>Objet 4</text:p></text:table-of-content><text:p>Un<text:note text:note-class='footnote'>"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>voir</text:p></text:note-body></text:note>"
                        + "<text:note text:note-class='endnote'><text:note-body><text:p>fin</text:p></text:note-body></text:note>"
                        + "<office:annotation><dc:creator>Qui</dc:creator><text:p>revoir</text:p></office:annotation>"
                        + "<draw:frame><draw:image/><svg:desc>Plan</svg:desc></draw:frame>"
                        + "<draw:frame><draw:object/><draw:image/></draw:frame>"
                        + "<draw:frame><draw:text-box><text:p>dedans</text:p></draw:text-box></draw:frame>"
                        + "<text:date>3 mai</text:date><text:span text:style-name='H'>secret</text:span></text:p>"));

        assertThat(draft.blocks()).extracting(Block::text).containsExactly("dedans", "Un3 maisecret");
        assertThat(draft.notices())
                .extracting(Notice::kind, Notice::place, Notice::text)
                .containsExactly(
                        tuple(NoticeKind.TABLE_OF_CONTENTS, 0, "Objet 4"),
                        tuple(NoticeKind.HIDDEN_TEXT, 1, "secret"),
                        tuple(NoticeKind.FOOTNOTE, 1, "voir"),
                        tuple(NoticeKind.ENDNOTE, 1, "fin"),
                        tuple(NoticeKind.COMMENT, 1, "revoir"),
                        tuple(NoticeKind.IMAGE, 1, "Plan"),
                        tuple(NoticeKind.EMBEDDED_OBJECT, 1, ""),
                        tuple(NoticeKind.TEXT_BOX, 1, ""),
                        tuple(NoticeKind.FIELD, 1, "date"),
                        tuple(NoticeKind.HEADER, Notice.WHOLE, "Ville"),
                        tuple(NoticeKind.FOOTER, Notice.WHOLE, "Page 1"));
    }

    @Test
    void tablesKeepTheirHeads() throws Exception {
        DraftText draft =
                read("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Lot</text:p>"
                        + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>1</text:p>"
                        + "</table:table-cell></table:table-row></table:table>");

        assertThat(((Block.Table) draft.blocks().get(0)).headerRows()).isEqualTo(1);
        assertThat(draft.blocks().get(0).text()).isEqualTo("Lot\n1");
    }

    private DraftText read(String body) throws Exception {
        return SomeDrafts.read(SomeDrafts.odt(folder, "", LOOKS, body));
    }
}
