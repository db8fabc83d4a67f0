package fr.jalon.cctp.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of a passage, case by case. */
class RevisionTest {

    private static final String OLD = """
            # Article 1 Objet

            Le présent marché a pour objet l'entretien des espaces verts de la commune. Il couvre la tonte, la taille et l'arrosage.

            # Article 2 Délais

            Le titulaire intervient dans un délai de dix jours ouvrés à compter du bon de commande. Toute demande est faite par écrit.

            # Article 3 Pénalités

            Le retard donne lieu à une pénalité de cinquante euros par jour. Toute demande est faite par écrit.

            # Article 4 Déchets

            Les déchets verts sont évacués vers la plateforme de compostage intercommunale.
            """;

    @Test
    void whatDidNotChangeIsKeptWhereItIs() {
        Carried carried = carry(OLD, "la tonte, la taille et l'arrosage.");

        assertThat(carried.fate()).isEqualTo(Fate.KEPT);
        assertThat(carried.confidence()).isGreaterThan(0.99);
        assertThat(place(carried).start()).isEqualTo(OLD.indexOf("la tonte"));
        assertThat(place(carried).text()).isEqualTo("la tonte, la taille et l'arrosage.");
    }

    @Test
    void aClauseThatGotAnotherNumberTakesItsPassagesAlong() {
        String revised = "# Article 1 Préambule\n\nLa commune compte neuf mille habitants.\n\n"
                + OLD.replace("Article 4", "Article 5")
                        .replace("Article 3", "Article 4")
                        .replace("Article 2", "Article 3")
                        .replace("Article 1 Objet", "Article 2 Objet");
        Carried carried = carry(revised, "Toute demande est faite par écrit.", OLD.lastIndexOf("Toute demande"));

        assertThat(carried.fate()).isEqualTo(Fate.MOVED);
        assertThat(place(carried).clause().label()).isEqualTo("Article 4 Pénalités");
    }

    @Test
    void otherWordsInTheSameClauseAreReworded() {
        Carried carried = carry(OLD.replace("dix jours ouvrés", "quinze jours ouvrés"), "un délai de dix jours ouvrés");

        assertThat(carried.fate()).isEqualTo(Fate.REWORDED);
        assertThat(place(carried).text()).isEqualTo("un délai de quinze jours ouvrés");
    }

    @Test
    void apostrophesBlanksAndAccentsDoNotHideAPassage() {
        Carried carried = carry(
                OLD.replace("l'arrosage", "l’arrosage")
                        .replace(" ouvrés", "\u00A0ouvrés")
                        .replace("Délais", "DELAIS"),
                "la taille et l'arrosage");

        assertThat(place(carried).text()).isEqualTo("la taille et l’arrosage");
        assertThat(carried.fate()).isEqualTo(Fate.REWORDED);
    }

    @Test
    void newLineBreaksChangeNoWord() {
        Carried carried = carry(OLD.replace("la tonte, la taille", "la tonte,\nla taille"), "la tonte, la taille");

        assertThat(carried.fate()).isEqualTo(Fate.KEPT);
    }

    @Test
    void aFormulaThatWentIsNotTakenForItsTwin() {
        String revised = OLD.replace("par jour. Toute demande est faite par écrit.", "par jour.");
        Carried gone = carry(revised, "Toute demande est faite par écrit.", OLD.lastIndexOf("Toute demande"));
        Carried stayed = carry(revised, "Toute demande est faite par écrit.", OLD.indexOf("Toute demande"));

        assertThat(gone.fate()).isEqualTo(Fate.ORPHAN);
        assertThat(gone.place()).isNull();
        assertThat(stayed.fate()).isEqualTo(Fate.KEPT);
    }

    @Test
    void twoTwinsOfWhichOneIsLeftWithoutItsSurroundingsAreBothOrphans() {
        String old =
                "Rien ne vaut ceci.\n\nLe prix est ferme et définitif.\n\nVoilà autre chose.\n\nOn parle du sol.\n\n"
                        + "Le prix est ferme et définitif.\n\nEt puis des arbres.\n";
        String revised = "Des murs neufs seront bâtis.\n\nLe prix est ferme et définitif.\n\nUne cour sera pavée.\n";
        Revision revision = Revision.between(old, revised);

        assertThat(revision.carry(anchor(old, "prix est ferme et définitif", old.indexOf("prix")))
                        .fate())
                .isEqualTo(Fate.ORPHAN);
        assertThat(revision.carry(anchor(old, "prix est ferme et définitif", old.lastIndexOf("prix")))
                        .fate())
                .isEqualTo(Fate.ORPHAN);
    }

    @Test
    void anOrphanIsOfferedThePlacesWorthLookingAt() {
        String revised = OLD.replace(
                "Les déchets verts sont évacués vers la plateforme de compostage intercommunale.",
                "Le titulaire broie sur place tout ce qu'il a coupé, puis le composte.");
        Carried carried = carry(revised, "évacués vers la plateforme de compostage intercommunale");

        assertThat(carried.fate()).isEqualTo(Fate.ORPHAN);
        assertThat(carried.confidence()).isZero();
        assertThat(carried.proposals()).hasSizeBetween(1, 3);
        assertThat(carried.proposals().get(0).text()).contains("broie sur place");
    }

    @Test
    void aPassageChangedInWordsAndClauseIsForAPersonToPlace() {
        String revised = OLD.replace(
                        "Les déchets verts sont évacués vers la plateforme de compostage intercommunale.\n", "")
                .replace("# Article 4 Déchets\n", "")
                .replace(
                        "et l'arrosage.",
                        "et l'arrosage. Les déchets verts sont évacués vers la déchetterie de compostage communale.");
        Carried carried = carry(revised, "évacués vers la plateforme de compostage intercommunale");

        assertThat(carried.fate()).isEqualTo(Fate.ORPHAN);
        assertThat(carried.proposals()).anyMatch(place -> place.text().contains("déchetterie"));
    }

    @Test
    void theWordsLeadToAPassageWhosePositionIsNotKnown() {
        Revision revision = Revision.between(OLD, OLD);
        Anchor second =
                new Anchor("a", "Toute demande est faite par écrit.", "euros par jour. ", "\n\n# Article 4", -1);
        Anchor undecided = new Anchor("b", "Toute demande est faite par écrit.", "", "", -1);
        Anchor unknown = new Anchor("c", "des mots qui n'y sont pas", "", "", 12);

        assertThat(place(revision.carry(second)).start()).isEqualTo(OLD.lastIndexOf("Toute demande"));
        assertThat(revision.carry(undecided).fate()).isEqualTo(Fate.ORPHAN);
        assertThat(revision.carry(unknown).fate()).isEqualTo(Fate.ORPHAN);
    }

    @Test
    void nothingAndSignsAloneAreOrphans() {
        Revision revision = Revision.between(OLD, OLD);

        assertThat(revision.carry(new Anchor("a", "", "", "", 0)).fate()).isEqualTo(Fate.ORPHAN);
        assertThat(revision.carry(new Anchor("b", ". ", "", "", OLD.indexOf(". Il")))
                        .fate())
                .isEqualTo(Fate.ORPHAN);
        assertThat(Revision.between(OLD, "")
                        .carry(anchor(OLD, "la tonte", OLD.indexOf("la tonte")))
                        .fate())
                .isEqualTo(Fate.ORPHAN);
    }

    @Test
    void positionsAreCountedInCodePoints() {
        String old = "𝄞𝄞 Le chœur chante le matin.\n";
        Carried carried = Revision.between(old, "𝄞 " + old).carry(new Anchor("a", "chante le matin", "", "", 12));

        assertThat(place(carried).start()).isEqualTo(14);
    }

    @Test
    void clausesKeepTheirIdentityWhenEditedMovedAndRenumbered() {
        String revised = """
                # Article 1 Déchets verts

                Les déchets verts sont évacués vers la plateforme de compostage intercommunale.

                # Article 2 Objet

                Le présent marché a pour objet l'entretien des espaces verts de la commune. Il couvre la tonte, la taille et l'arrosage.

                # Article 3 Délais

                Le titulaire intervient dans un délai de vingt jours ouvrés à compter du bon de commande. Toute demande est faite par écrit.

                # Article 4 Assurance

                Une attestation d'assurance est remise chaque année.
                """;

        assertThat(Revision.between(OLD, revised).clauses())
                .extracting(
                        ClauseLink::oldId, ClauseLink::newId, ClauseLink::kind, ClauseLink::moved, ClauseLink::renamed)
                .containsExactlyInAnyOrder(
                        tuple("c1", "c2", ClauseLink.Kind.SAME, false, true),
                        tuple("c2", "c3", ClauseLink.Kind.SAME, false, true),
                        tuple("c3", null, ClauseLink.Kind.REMOVED, false, false),
                        tuple("c4", "c1", ClauseLink.Kind.SAME, true, true),
                        tuple(null, "c4", ClauseLink.Kind.ADDED, false, false));
    }

    @Test
    void splittingAndMergingAreRecorded() {
        String split = OLD.replace(" Il couvre la tonte,", "\n\n# Article 1 bis Étendue\n\nIl couvre la tonte,");
        String merged = OLD.replace("# Article 4 Déchets\n", "");

        assertThat(Revision.between(OLD, split).clauses())
                .extracting(ClauseLink::oldId, ClauseLink::newId, ClauseLink::kind)
                .contains(tuple("c1", "c1", ClauseLink.Kind.SAME), tuple("c1", "c2", ClauseLink.Kind.SPLIT));
        assertThat(Revision.between(OLD, merged).clauses())
                .extracting(ClauseLink::oldId, ClauseLink::newId, ClauseLink::kind)
                .contains(tuple("c3", "c3", ClauseLink.Kind.SAME), tuple("c4", "c3", ClauseLink.Kind.MERGED));
    }

    private static Carried carry(String revised, String quote) {
        return carry(revised, quote, OLD.indexOf(quote));
    }

    private static Carried carry(String revised, String quote, int position) {
        return Revision.between(OLD, revised).carry(anchor(OLD, quote, position));
    }

    private static Anchor anchor(String old, String quote, int position) {
        return new Anchor("a", quote, old.substring(Math.max(0, position - 20), position), "", position);
    }

    private static Place place(Carried carried) {
        return Objects.requireNonNull(carried.place());
    }
}
