package fr.jalon.contact.awareness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement of 5 000 € at least and 40 000 € at most, over the year 2026. */
class OrderPaceTest {

    private static final FrameworkFacts YEAR = facts("5000", "40000");

    @ParameterizedTest(name = "{0} € on {1}: {2} %, remaining {3}, projected {4}, exhausted {5}")
    @CsvSource({
        "0, 2026-02-01, 0, 40000, , ",
        "0, 2026-06-30, 0, 40000, 0, ",
        // the 73rd of 365 days: a fifth of the year
        "4000, 2026-03-14, 10, 36000, 20000, ",
        "8000, 2026-03-14, 20, 32000, 40000, ",
        "16000, 2026-03-14, 40, 24000, 80000, 2026-07-01",
        "40000, 2026-07-01, 100, 0, 80220, 2026-07-01",
        "41000, 2026-07-01, 102, 0, 82225, 2026-07-01",
        "12000, 2027-01-15, 30, 28000, 12000, ",
        // reached at once, before there is a pace, and on the very last day
        "40000, 2026-01-10, 100, 0, , 2026-01-10",
        "40000, 2026-12-31, 100, 0, 40000, 2026-12-31",
        "40000, 2027-01-01, 100, 0, 40000, ",
        // the last order of some other agreement, typed before this one begins
        "100, 2025-12-01, 0, 39900, , ",
        // a cent is missing: a pace, not an end
        "39999.99, 2026-07-01, 99, 0.01, 80220, 2026-07-01",
    })
    void whereAPaceLeads(
            String ordered,
            LocalDate today,
            int percent,
            BigDecimal remaining,
            @Nullable BigDecimal projected,
            @Nullable LocalDate exhausted) {
        OrderPace pace = OrderPace.of(YEAR, new BigDecimal(ordered), today);
        assertThat(pace.percent()).isEqualTo(percent);
        assertThat(pace.remaining()).isEqualByComparingTo(remaining);
        if (projected == null) {
            assertThat(pace.projected()).isNull();
        } else {
            assertThat(pace.projected()).isEqualByComparingTo(projected);
        }
        assertThat(pace.exhaustedOn()).isEqualTo(exhausted);
    }

    @Test
    void theSentenceSaysWhatToDo() {
        LocalDate day = LocalDate.of(2026, 3, 14);
        assertThat(sentence("800", day)).contains("moins que le minimum");
        assertThat(sentence("16000", day)).contains("avant la fin").contains("renouvellement");
        assertThat(sentence("40000", day)).contains("Le maximum est atteint");
        assertThat(sentence("0", day)).contains("Rien n’a encore été commandé");
        assertThat(sentence("500", LocalDate.of(2026, 2, 1))).contains("Trop tôt");
    }

    @Test
    void aMaximumReachedIsSaidHoweverSoonAndOneExceededByHowMuch() {
        LocalDate early = LocalDate.of(2026, 1, 10);
        assertThat(sentence("40000", early))
                .isEqualTo("Le maximum est atteint\u00a0: plus rien ne peut être commandé.");
        assertThat(sentence("41250.50", early)).contains("dépassé de 1\u202f250,50\u00a0€");
        assertThat(sentence("39999.99", LocalDate.of(2026, 7, 1)))
                .contains("vers le")
                .doesNotContain("atteint\u00a0:");
        assertThat(sentence("40000", LocalDate.of(2027, 1, 1))).startsWith("Terminé le ");
    }

    @Test
    void withoutAMaximumNothingRemainsToBeCounted() {
        OrderPace pace = OrderPace.of(facts(null, null), new BigDecimal("900"), LocalDate.of(2026, 6, 30));
        assertThat(pace.percent()).isNull();
        assertThat(pace.remaining()).isNull();
        assertThat(pace.exhaustedOn()).isNull();
    }

    private static String sentence(String ordered, LocalDate today) {
        return OrderPace.of(YEAR, new BigDecimal(ordered), today).sentence();
    }

    private static FrameworkFacts facts(@Nullable String minimum, @Nullable String maximum) {
        return new FrameworkFacts(
                "Entretien",
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }
}
