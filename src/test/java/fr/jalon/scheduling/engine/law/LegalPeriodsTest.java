package fr.jalon.scheduling.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.scheduling.engine.law.LegalPeriod.Source;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void todayAnOpenProcedureLasts35DaysOr30ByElectronicMeans() {
        assertThat(LegalPeriods.of(Procedure.OPEN, TODAY)).singleElement().satisfies(period -> {
            assertThat(period.days()).isEqualTo(35);
            assertThat(period.electronicDays()).isEqualTo(30);
            assertThat(period.source()).isEqualTo(Source.CODE_2019);
            assertThat(period.articles()).containsExactly("R2161-2", "R2161-3");
            assertThat(period.until()).isNull();
        });
    }

    @Test
    void aRestrictedProcedureLasts30DaysThen25() {
        assertThat(LegalPeriods.of(Procedure.RESTRICTED, TODAY))
                .extracting(LegalPeriod::stage)
                .containsExactly(Stage.CANDIDATURES, Stage.OFFERS);
        assertThat(LegalPeriods.leastDays(Procedure.RESTRICTED, TODAY)).isEqualTo(55);
    }

    @Test
    void anAdaptedProcedureHasNoMinimum() {
        assertThat(LegalPeriods.leastDays(Procedure.ADAPTED, TODAY)).isZero();
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
        assertThatThrownBy(() -> new LegalPeriod(
                        Procedure.OPEN, Stage.BOTH, 30, 35, Source.CODE_2019, List.of("?"), TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LegalPeriods.all())
                .allSatisfy(period -> assertThat(period.electronicDays()).isLessThanOrEqualTo(period.days()));
    }

    @Test
    void aPeriodOfNoTimeIsPossibleAndOneOfLessIsNot() {
        assertThat(new LegalPeriod(Procedure.OPEN, Stage.BOTH, 0, 0, Source.CODE_2019, List.of("?"), TODAY, null)
                        .days())
                .isZero();
        assertThat(new LegalPeriod(Procedure.OPEN, Stage.BOTH, 30, 30, Source.CODE_2019, List.of("?"), TODAY, null)
                        .electronicDays())
                .isEqualTo(30);
        assertThatThrownBy(() -> new LegalPeriod(
                        Procedure.OPEN, Stage.BOTH, -1, -1, Source.CODE_2019, List.of("?"), TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new LegalPeriod(Procedure.OPEN, Stage.BOTH, 3, -1, Source.CODE_2019, List.of("?"), TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
