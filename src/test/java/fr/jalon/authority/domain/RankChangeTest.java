package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Siren;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankChangeTest {

    private static final Siren NANTES = new Siren("214401093");

    @Test
    void whoWasNotAmongTheFirstEnters() {
        assertThat(new RankChange(7, null, 3, 1).words()).isEqualTo("entrée");
    }

    @Test
    void whoKeepsItsRankIsNotSpokenOf() {
        assertThat(new RankChange(7, 7, 3, 1).words()).isEmpty();
        assertThat(new RankingNews(Map.of(), Map.of()).words(NANTES, 7)).isEmpty();
    }

    @Test
    void whoClimbsSaysWhyWhereItIsKnown() {
        assertThat(new RankChange(5, 12, 1, 0).words()).isEqualTo("monte de 12 à 5 car 1\u00A0achat de plus est connu");
        assertThat(new RankChange(5, 12, 4, 0).words())
                .isEqualTo("monte de 12 à 5 car 4\u00A0achats de plus sont connus");
        assertThat(new RankChange(5, 12, 4, 1).words()).isEqualTo("monte de 12 à 5 car 1 marché de plus revient");
        assertThat(new RankChange(5, 12, 0, 2).words()).isEqualTo("monte de 12 à 5 car 2 marchés de plus reviennent");
    }

    @Test
    void whoIsOnlyPushedDownALittleIsNotSpokenOf() {
        assertThat(new RankChange(16, 12, 0, 0).words()).isEmpty();
        assertThat(new RankChange(17, 12, 0, 0).words()).isEqualTo("descend de 12 à 17");
        assertThat(new RankChange(16, 12, 0, -1).words()).isEqualTo("descend de 12 à 16");
    }

    @Test
    void theRankSaidIsTheRankShown() {
        RankChange change = new RankChange(17, 7, 0, 0);
        assertThat(new RankingNews(Map.of(), Map.of(NANTES, change)).words(NANTES, 16))
                .isEqualTo("descend de 6 à 16");
        assertThat(new RankChange(7, null, 3, 1).shownAt(6).words()).isEqualTo("entrée");
    }

    @Test
    void noReasonIsMadeUp() {
        assertThat(new RankChange(5, 12, 0, 0).words()).isEqualTo("monte de 12 à 5");
        assertThat(new RankChange(5, 12, -2, -1).words()).isEqualTo("monte de 12 à 5");
        assertThat(new RankChange(12, 5, 3, 1).words())
                .as("what is more is no reason to fall")
                .isEqualTo("descend de 5 à 12");
    }
}
