package fr.jalon.scheduling.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.scheduling.engine.law.Threshold.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    /** The thresholds as they were looked up, row by row, in euros without tax. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        2022-01-01, FORMAL,          WORKS,                 AUTHORITY, 5382000
        2023-12-31, FORMAL,          SUPPLIES_AND_SERVICES, STATE,     140000
        2023-12-31, FORMAL,          SUPPLIES_AND_SERVICES, AUTHORITY, 215000
        2023-12-31, FORMAL,          SUPPLIES_AND_SERVICES, UTILITY,   431000
        2024-01-01, FORMAL,          WORKS,                 STATE,     5538000
        2025-12-31, FORMAL,          SUPPLIES_AND_SERVICES, STATE,     143000
        2025-12-31, FORMAL,          SUPPLIES_AND_SERVICES, AUTHORITY, 221000
        2025-12-31, FORMAL,          SUPPLIES_AND_SERVICES, UTILITY,   443000
        2026-01-01, FORMAL,          WORKS,                 AUTHORITY, 5404000
        2026-01-01, FORMAL,          WORKS,                 UTILITY,   5404000
        2027-12-31, FORMAL,          SUPPLIES_AND_SERVICES, STATE,     140000
        2027-12-31, FORMAL,          SUPPLIES_AND_SERVICES, AUTHORITY, 216000
        2027-12-31, FORMAL,          SUPPLIES_AND_SERVICES, UTILITY,   432000
        2026-03-31, COMPETITION,     SUPPLIES_AND_SERVICES, AUTHORITY, 40000
        2026-04-01, COMPETITION,     SUPPLIES_AND_SERVICES, AUTHORITY, 60000
        2026-01-01, COMPETITION,     WORKS,                 AUTHORITY, 100000
        2026-11-28, OFFICIAL_NOTICE, WORKS,                 AUTHORITY, 90000
        2026-11-28, OFFICIAL_NOTICE, SUPPLIES_AND_SERVICES, STATE,     90000
        """)
    void theTableSaysWhatTheLawSays(LocalDate day, Rule rule, Purchase purchase, Buyer buyer, long euros) {
        assertThat(Thresholds.on(day, rule, purchase, buyer)).hasValueSatisfying(row -> {
            assertThat(row.euros()).isEqualTo(euros);
            assertThat(row.from()).isBeforeOrEqualTo(day);
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void beyondTheLastDayKnownTheLastKnownValueStandsInAndSaysUntilWhenItWasSure() {
        assertThat(Thresholds.on(LocalDate.of(2028, 6, 1), Rule.FORMAL, Purchase.WORKS, Buyer.AUTHORITY))
                .hasValueSatisfying(row -> {
                    assertThat(row.euros()).isEqualTo(5_404_000);
                    assertThat(row.until()).isEqualTo("2027-12-31");
                });
        assertThat(Thresholds.on(LocalDate.of(2021, 12, 31), Rule.FORMAL, Purchase.WORKS, Buyer.AUTHORITY))
                .isEmpty();
    }

    @Test
    void noDayHasTwoValuesAndNoneIsMissingBetweenTwo() {
        for (Threshold row : Thresholds.all()) {
            LocalDate until = row.until();
            if (until != null && until.isBefore(LocalDate.of(2027, 12, 31))) {
                for (Buyer buyer : row.buyers()) {
                    assertThat(Thresholds.on(until, row.rule(), row.purchase(), buyer))
                            .contains(row);
                    assertThat(Thresholds.on(until.plusDays(1), row.rule(), row.purchase(), buyer))
                            .hasValueSatisfying(next -> assertThat(next.from()).isEqualTo(until.plusDays(1)));
                }
            }
        }
    }
}
