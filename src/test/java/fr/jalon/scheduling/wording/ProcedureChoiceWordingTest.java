package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.law.ProcedureChoice;
import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureChoiceWordingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "WORKS, 300000, , ADAPTED",
        "WORKS, 5403999, , ADAPTED",
        "WORKS, 5404000, , OPEN",
        "WORKS, , , ADAPTED",
        "SUPPLIES_AND_SERVICES, 215999, , ADAPTED",
        "SUPPLIES_AND_SERVICES, 216000, , OPEN",
        "SUPPLIES_AND_SERVICES, , , OPEN",
        "SUPPLIES_AND_SERVICES, 900000, ADAPTED, ADAPTED",
        "WORKS, 300000, RESTRICTED, RESTRICTED",
    })
    void theProcedureIsTheRunningContractsOrFollowsItsAmount(
            Purchase purchase, @Nullable Long amount, @Nullable Procedure published, Procedure expected) {
        assertThat(choice(purchase, amount, published, DAY).procedure()).isEqualTo(expected);
    }

    @Test
    void theThresholdOfTheDayCounts() {
        assertThat(choice(Purchase.SUPPLIES_AND_SERVICES, 220_000L, null, LocalDate.of(2025, 12, 31))
                        .procedure())
                .isEqualTo(Procedure.ADAPTED);
        assertThat(choice(Purchase.SUPPLIES_AND_SERVICES, 220_000L, null, LocalDate.of(2026, 1, 1))
                        .procedure())
                .isEqualTo(Procedure.OPEN);
    }

    @Test
    void worksBelowTheThresholdSayWhy() {
        assertThat(why(choice(Purchase.WORKS, 300_000L, null, DAY)))
                .containsExactly(
                        "Proposé d’après le montant du marché en cours : 300 000 € HT, qui reste sous le seuil des procédures"
                                + " formalisées, 5 404 000 € HT pour des travaux (du 1er janvier 2026 au 31 décembre 2027).",
                        "Ce seuil est le même pour tous les acheteurs publics.",
                        "L’avis paraît au BOAMP ou dans un journal d’annonces légales, dès 90 000 € HT (R2131-12).");
    }

    @Test
    void theBuyerAssumedIsNamedWithTheThresholdsOfTheOthers() {
        assertThat(why(choice(Purchase.SUPPLIES_AND_SERVICES, 150_000L, null, DAY)))
                .contains(
                        "Acheteur supposé : collectivité ou établissement local. Pour l’État le seuil est de 140 000 € HT :"
                                + " ce montant l’atteint, et la procédure serait formalisée ; pour un opérateur de réseaux (eau,"
                                + " énergie, transports), de 432 000 € HT.");
        assertThat(why(choice(Purchase.SUPPLIES_AND_SERVICES, 50_000L, null, DAY)))
                .anyMatch(words -> words.contains("Pour l’État le seuil est de 140 000 € HT ; pour"))
                .anyMatch(words -> words.startsWith("Sous 60 000 € HT, l’acheteur peut même acheter sans publicité"));
        assertThat(why(choice(Purchase.SUPPLIES_AND_SERVICES, 70_000L, null, DAY)))
                .anyMatch(words -> words.contains("surveillez sa plateforme"));
    }

    @Test
    void whatWasPublishedIsNamedWithTheAmountsPlace() {
        assertThat(why(choice(Purchase.SUPPLIES_AND_SERVICES, 120_000L, Procedure.OPEN, DAY)))
                .containsExactly(
                        "Proposé parce que le marché en cours est passé en appel d’offres ouvert ; son montant,"
                                + " 120 000 €, reste sous le seuil des procédures formalisées, 216 000 € HT pour des fournitures ou"
                                + " services (du 1er janvier 2026 au 31 décembre 2027).");
        assertThat(why(choice(Purchase.WORKS, null, Procedure.ADAPTED, DAY)))
                .containsExactly("Proposé parce que le marché en cours est passé en procédure adaptée.");
    }

    @Test
    void anUnknownAmountIsSaid() {
        assertThat(why(choice(Purchase.WORKS, null, null, DAY)).get(0))
                .startsWith("Le montant du marché en cours n’est pas publié. Proposé parce que la plupart des travaux");
        assertThat(why(choice(Purchase.SUPPLIES_AND_SERVICES, null, null, DAY)).get(0))
                .contains("Sous le seuil des procédures formalisées, 216 000 € HT", "choisissez la procédure adaptée");
    }

    @Test
    void beyondTheYearsKnownTheThresholdIsSaidToBeRevised() {
        assertThat(why(choice(Purchase.WORKS, 300_000L, null, LocalDate.of(2028, 3, 1)))
                        .get(0))
                .contains("(connu jusqu’au 31 décembre 2027, révisé ensuite)");
    }

    @Test
    void byHandTheRuleIsSaid() {
        assertThat(plain(ProcedureChoiceWording.rule(DAY)))
                .isEqualTo(
                        "Sous 216 000 € HT de fournitures ou services et 5 404 000 € HT de travaux (du 1er janvier 2026"
                                + " au 31 décembre 2027, pour une collectivité), c’est une procédure adaptée.");
    }

    private static ProcedureChoice choice(
            Purchase purchase, @Nullable Long amount, @Nullable Procedure published, LocalDate day) {
        return ProcedureChoice.of(published, purchase, amount == null ? null : Amount.of(amount), day);
    }

    private static List<String> why(ProcedureChoice choice) {
        return ProcedureChoiceWording.why(choice).stream()
                .map(ProcedureChoiceWordingTest::plain)
                .toList();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
