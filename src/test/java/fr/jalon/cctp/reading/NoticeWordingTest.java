package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeWordingTest {

    private static final List<Block> BLOCKS = List.of(
            new Block.Heading(0, 1, new ListLabel("1.", true, false), "Objet"),
            new Block.Paragraph(1, "Le titulaire remet un plan de progrès chaque année.", false),
            new Block.Table(2, List.of(List.of(new Block.Cell(List.of(new Block.Line(ListLabel.NONE, "Lot"))))), 0));

    @Test
    void everyKindIsASentenceWithItsPlaces() {
        List<Notice> all = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            boolean own = kind == NoticeKind.OWN_STYLES;
            boolean whole = own || kind == NoticeKind.HEADER || kind == NoticeKind.FOOTER;
            all.add(Notice.of(kind, whole ? Notice.WHOLE : 1, own ? "" : "deux mots"));
        }
        String place = " : « Le titulaire remet un plan de… ».";

        assertThat(NoticeWording.of(new DraftText(BLOCKS, all)))
                .containsExactly(
                        "2 mots insérés en suivi des modifications, pris comme acceptés" + place,
                        "2 mots supprimés en suivi des modifications, laissés de côté" + place,
                        "2 mots déplacés en suivi des modifications, lus à leur nouvelle place" + place,
                        "1 note de bas de page, gardée à part du texte" + place,
                        "1 note de fin, gardée à part du texte" + place,
                        "1 commentaire, gardé à part du texte" + place,
                        "1 image, non reprise" + place,
                        "1 zone de texte, lue avant le paragraphe qui la porte" + place,
                        "2 mots masqués dans le document, lus avec le texte" + place,
                        "1 champ, repris avec sa dernière valeur" + place,
                        "1 objet incorporé, non lu" + place,
                        "1 équation, mise à plat : vérifiez-en les signes" + place,
                        "Table des matières laissée de côté (2 mots).",
                        "1 en-tête de page, laissé de côté : « deux mots ».",
                        "1 pied de page, laissé de côté : « deux mots ».",
                        "Document produit par Jalon\u00a0: ses titres sont ceux des clauses.");
    }

    @Test
    void placesAreNamedOnceAndFiveAtMost() {
        List<Block> blocks = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            blocks.add(new Block.Paragraph(i, "p" + i, false));
            notices.add(Notice.of(NoticeKind.IMAGE, i, ""));
            notices.add(Notice.of(NoticeKind.IMAGE, i, ""));
        }

        assertThat(NoticeWording.of(new DraftText(blocks, notices)))
                .containsExactly(
                        "14 images, non reprises : « p0 », « p1 », « p2 », « p3 », « p4 » et 2 autres endroits.");
    }

    @Test
    void aPlaceIsNamedByItsLabelOrAsATable() {
        assertThat(NoticeWording.of(new DraftText(
                        BLOCKS, List.of(Notice.of(NoticeKind.IMAGE, 0, ""), Notice.of(NoticeKind.IMAGE, 2, "")))))
                .containsExactly("2 images, non reprises : « 1. Objet », tableau « Lot ».");
    }

    @Test
    void aDraftOfBlocksAloneHasNothingToTell() {
        assertThat(NoticeWording.of(new DraftText(BLOCKS, List.of()))).isEmpty();
    }
}
