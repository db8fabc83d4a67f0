package fr.jalon.retroplanning.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.retroplanning.engine.law.LegalPeriod.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void todayAnOpenProcedureLasts35DaysOr30ByElectronicMeans() {
        assertThat(LegalPeriods.of(Procedure.OPEN, TODAY)).singleElement().satisfies(period -> {
            assertThat(period.days()).isEqualTo(35);
            assertThat(period.electronicDays()).isEqualTo(30);
            assertThat(period.article()).startsWith("R2161-2 et R2161-3");
            assertThat(period.until()).isNull();
        });
        assertThat(LegalPeriods.words(Procedure.OPEN, TODAY))
                .isEqualTo("en appel d’offres ouvert, depuis l’envoi de l’avis : 35 jours, 30 par voie électronique "
                        + "(R2161-2 et R2161-3 du code de la commande publique)");
    }

    @Test
    void aRestrictedProcedureLasts30DaysThen25() {
        assertThat(LegalPeriods.of(Procedure.RESTRICTED, TODAY))
                .extracting(LegalPeriod::stage)
                .containsExactly(Stage.CANDIDATURES, Stage.OFFERS);
        assertThat(LegalPeriods.leastDays(Procedure.RESTRICTED, TODAY)).isEqualTo(55);
        assertThat(LegalPeriods.words(Procedure.RESTRICTED, TODAY))
                .contains("30 jours pour les candidatures (R2161-6", "puis 30 jours pour les offres, 25 par voie");
    }

    @Test
    void anAdaptedProcedureHasNoMinimum() {
        assertThat(LegalPeriods.leastDays(Procedure.ADAPTED, TODAY)).isZero();
        assertThat(LegalPeriods.words(Procedure.ADAPTED, TODAY)).contains("ne fixe pas de minimum", "R2151-1");
    }

    @Test
    void fiftyTwoDaysWereTheRuleUntilMarch2016() {
        assertThat(LegalPeriods.of(Procedure.OPEN, LocalDate.of(2016, 3, 31)))
                .singleElement()
                .extracting(LegalPeriod::days)
                .isEqualTo(52);
        assertThat(LegalPeriods.of(Procedure.OPEN, LocalDate.of(2016, 4, 1)))
                .singleElement()
                .extracting(LegalPeriod::days)
                .isEqualTo(35);
    }

    @Test
    void noDayHasTwoRulesForOneStageAndNoneIsMissingSince2016() {
        for (LocalDate day = LocalDate.of(2016, 4, 1); day.isBefore(TODAY); day = day.plusDays(1)) {
            assertThat(LegalPeriods.of(Procedure.OPEN, day)).as(day.toString()).hasSize(1);
            assertThat(LegalPeriods.of(Procedure.RESTRICTED, day))
                    .as(day.toString())
                    .hasSize(2);
        }
    }

    @Test
    void aPeriodByElectronicMeansIsNeverTheLongerOne() {
        assertThatThrownBy(() -> new LegalPeriod(Procedure.OPEN, Stage.BOTH, 30, 35, "?", TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LegalPeriods.all())
                .allSatisfy(period -> assertThat(period.electronicDays()).isLessThanOrEqualTo(period.days()));
    }
}
