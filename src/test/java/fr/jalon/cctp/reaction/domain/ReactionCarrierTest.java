package fr.jalon.cctp.reaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReactionCarrierTest {

    private static final UUID DRAFT = UUID.randomUUID();
    private static final UUID OBJECT = UUID.randomUUID();
    private static final UUID TURF = UUID.randomUUID();
    private static final UUID WASTE = UUID.randomUUID();
    private static final UUID PRICE = UUID.randomUUID();
    private static final String CUT = "Le titulaire réalise douze passages par an sur les pelouses du secteur nord.";
    private static final String CLEARED = "Les déchets sont évacués le jour même vers la plateforme de Montbriand.";

    private static final PublishedText FIRST = text(
            1,
            clause(OBJECT, "1", "Objet", "Le marché porte sur l’entretien des espaces verts."),
            clause(TURF, "2", "Tonte", CUT),
            clause(WASTE, "3", "Déchets", CLEARED));

    @Test
    void whatDidNotChangeStaysWhereItWas() {
        ReactionPlace place = carried(passage(TURF, CUT, "douze passages par an"), FIRST);

        assertThat(place.fate()).isEqualTo(PlaceFate.KEPT);
        assertThat(place.clause()).isEqualTo(TURF);
        assertThat(place.start()).isEqualTo(CUT.indexOf("douze"));
        assertThat(place.confidence()).isEqualTo(1);
    }

    @Test
    void aPassageFollowsItsClauseThroughRenumbering() {
        PublishedText next = text(
                2,
                clause(WASTE, "1", "Déchets", CLEARED),
                clause(OBJECT, "2", "Objet", "Le marché porte sur l’entretien des espaces verts."),
                clause(TURF, "3", "Tonte des pelouses", CUT + " La hauteur de coupe est de 6 cm."));

        ReactionPlace place = carried(passage(TURF, CUT, "douze passages par an"), next);

        assertThat(place.clause()).isEqualTo(TURF);
        assertThat(place.fate()).isEqualTo(PlaceFate.KEPT);
    }

    @Test
    void aPassageFollowsWordsThatWentToAnotherClause() {
        PublishedText next = text(
                2,
                clause(OBJECT, "1", "Objet", "Le marché porte sur l’entretien des espaces verts."),
                clause(TURF, "2", "Tonte", CUT + "\n\n" + CLEARED));

        ReactionPlace place = carried(passage(WASTE, CLEARED, "évacués le jour même"), next);

        assertThat(place.fate()).isEqualTo(PlaceFate.MOVED);
        assertThat(place.clause()).isEqualTo(TURF);
        assertThat(place.start()).isEqualTo((CUT + "\n\n" + CLEARED).indexOf("évacués"));
    }

    @Test
    void aPassageThatIsGoneIsAnOrphanAndStaysOne() {
        PublishedText next = text(
                2,
                clause(OBJECT, "1", "Objet", "Le marché porte sur l’entretien des espaces verts."),
                clause(TURF, "2", "Tonte", CUT));

        ReactionPlace place = carried(passage(WASTE, CLEARED, CLEARED), next);

        assertThat(place.isOrphan()).isTrue();
        assertThat(place.clause()).isNull();
        assertThat(new ReactionCarrier(next, FIRST).carry(place).isOrphan())
                .as("nobody but a person gives it a place again")
                .isTrue();
    }

    @Test
    void whatIsSaidOfAClauseOrACriterionGoesByItsId() {
        PublishedText next = text(2, clause(TURF, "7", "Autre titre", "Tout autre texte."));

        assertThat(carried(new ReactionPlace(TURF, null, null, null, PlaceFate.SAID, 1, List.of()), next)
                        .fate())
                .isEqualTo(PlaceFate.KEPT);
        assertThat(carried(new ReactionPlace(WASTE, null, null, null, PlaceFate.SAID, 1, List.of()), next)
                        .isOrphan())
                .isTrue();
        assertThat(carried(new ReactionPlace(null, PRICE, null, null, PlaceFate.SAID, 1, List.of()), next)
                        .criterion())
                .isEqualTo(PRICE);
        assertThat(carried(new ReactionPlace(null, null, null, null, PlaceFate.SAID, 1, List.of()), next)
                        .fate())
                .as("about the whole")
                .isEqualTo(PlaceFate.KEPT);
    }

    private static ReactionPlace carried(ReactionPlace place, PublishedText next) {
        return new ReactionCarrier(FIRST, next).carry(place);
    }

    private static ReactionPlace passage(UUID clause, String words, String quote) {
        return new ReactionPlace(clause, null, words.indexOf(quote), quote.length(), PlaceFate.SAID, 1, List.of());
    }

    private static PublishedClause clause(UUID id, String number, String title, String words) {
        return new PublishedClause(id, new ClauseWords(1, number, title, words), List.of());
    }

    private static PublishedText text(int number, PublishedClause... clauses) {
        return new PublishedText(
                DRAFT,
                number,
                Instant.EPOCH,
                null,
                null,
                List.of(clauses),
                List.of(new CriterionLine(PRICE, null, "Prix", 60)));
    }
}
