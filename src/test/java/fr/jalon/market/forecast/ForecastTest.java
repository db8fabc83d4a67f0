package fr.jalon.market.forecast;

import static fr.jalon.market.forecast.SomeContractFacts.cleaning;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    @Test
    void a_contract_ends_on_the_eve_of_its_anniversary_and_says_why() {
        Forecast forecast = cleaning().forecast();

        assertThat(forecast.end())
                .isEqualTo(new DateWindow(
                        LocalDate.of(2027, 5, 31), LocalDate.of(2027, 11, 30), LocalDate.of(2028, 8, 31)));
        assertThat(forecast.reasons().get(0))
                .isEqualTo("Notifié le 1er déc. 2023 pour 48 mois : fin probable le 30 nov. 2027.");
        assertThat(forecast.recurrence()).isEqualTo(Recurrence.EXPECTED);
        assertThat(forecast.works()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2023-12-31, 2023-12-31, 2024-01-31", // too short to be cut, slips by a month
        "6, 2024-04-30, 2024-05-31, 2024-08-31", // a quarter earlier, half later
        "11, 2024-08-31, 2024-10-31, 2025-03-31",
        "12, 2024-08-31, 2024-11-30, 2025-11-30", // one renewal is counted
        "13, 2024-08-31, 2024-11-30, 2025-11-30", // is 12
        "14, 2024-10-31, 2025-01-31, 2025-11-30",
        "24, 2025-05-31, 2025-11-30, 2026-08-31",
        "25, 2025-05-31, 2025-11-30, 2026-08-31", // is 24
        "36, 2026-05-31, 2026-11-30, 2027-08-31",
        "37, 2026-05-31, 2026-11-30, 2027-08-31", // is 36
        "48, 2027-05-31, 2027-11-30, 2028-08-31",
        "49, 2027-05-31, 2027-11-30, 2028-08-31", // is 48
        "50, 2027-07-31, 2028-01-31, 2028-10-31",
        "61, 2028-05-31, 2028-11-30, 2029-08-31"
    })
    void services_end_within_a_window_that_history_gives(int months, LocalDate min, LocalDate likely, LocalDate max) {
        assertThat(cleaning().months(months).forecast().end()).isEqualTo(new DateWindow(min, likely, max));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 6, 2026-02-28", // February has no 31st: shortened once
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-28",
        "2023-03-01, 12, 2024-02-29",
        "2025-08-30, 6, 2026-02-28",
        "2025-03-31, 6, 2025-09-30",
        "2025-01-31, 13, 2026-01-30" // is 12
    })
    void a_month_without_the_day_shortens_the_term_once(LocalDate first, int months, LocalDate last) {
        assertThat(Objects.requireNonNull(cleaning()
                                .notified(first)
                                .months(months)
                                .forecast()
                                .end())
                        .likely())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "90910000, 2027-05-31, 2028-08-31", // services
        "33000000, 2027-05-31, 2028-11-30", // supplies wander more
        "48000000, 2027-05-31, 2028-11-30", // software is a supply
        "45000000, 2027-11-30, 2028-11-30", // works finish late, not early
    })
    void the_window_depends_on_what_is_bought(String cpv, LocalDate min, LocalDate max) {
        assertThat(cleaning().cpv(cpv).forecast().end())
                .isEqualTo(new DateWindow(min, LocalDate.of(2027, 11, 30), max));
    }

    @Test
    void forty_nine_months_are_four_years_and_it_says_so() {
        assertThat(cleaning().months(49).forecast().reasons())
                .contains("49 mois saisis pour 48 : la durée est arrondie au mois supérieur, le mois entamé n’est pas"
                        + " compté.");
    }

    @Test
    void the_month_end_is_kept_when_the_anniversary_month_is_shorter() {
        Forecast forecast =
                cleaning().notified(LocalDate.of(2024, 2, 29)).months(12).forecast();

        assertThat(Objects.requireNonNull(forecast.end()).likely()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void without_a_notification_the_end_is_unknown_rather_than_guessed() {
        Forecast forecast = cleaning().notified(null).forecast();

        assertThat(forecast.end()).isNull();
        assertThat(forecast.j()).isNull();
        assertThat(forecast.reasons()).contains("La date de notification n’est pas publiée : la fin est inconnue.");
    }

    @Test
    void without_a_duration_the_end_is_unknown() {
        for (Integer months : new Integer[] {null, 0, -3}) {
            Forecast forecast = cleaning().months(months).forecast();
            assertThat(forecast.end()).isNull();
            assertThat(forecast.j()).isNull();
            assertThat(forecast.reasons()).contains("La durée n’est pas publiée : la fin est inconnue.");
        }
    }

    @Test
    void a_duration_beyond_belief_is_not_believed() {
        assertThat(cleaning().months(999).forecast().end()).isNull();
        assertThat(cleaning().months(999).forecast().reasons())
                .contains("Une durée de 999 mois est publiée, sans doute une erreur : la fin est inconnue.");
    }

    @Test
    void an_amendment_that_changes_the_duration_moves_the_end_and_is_told() {
        Forecast forecast =
                cleaning().amended(36, 42, LocalDate.of(2026, 3, 12)).forecast();

        assertThat(Objects.requireNonNull(forecast.end()).likely()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(forecast.reasons()).contains("L’avenant du 12 mars 2026 porte la durée de 36 à 42 mois.");
    }

    @Test
    void an_amendment_of_something_else_is_not_told() {
        assertThat(cleaning()
                        .amended(48, 48, LocalDate.of(2026, 3, 12))
                        .forecast()
                        .reasons())
                .noneMatch(reason -> reason.contains("avenant du"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nettoyage des vitres (1 an reconductible 3 fois), 12, 2024-11-30, 2027-11-30",
        "Nettoyage des vitres (1 an reconductible deux fois), 12, 2024-11-30, 2026-11-30",
        "Nettoyage renouvelable 2 fois, 12, 2024-11-30, 2026-11-30",
        "Nettoyage 12 mois reconductible 3 fois, 48, 2024-11-30, 2027-11-30", // the total was published
        "Nettoyage reconductible 3 fois, 48, 2024-11-30, 2027-11-30",
        "Nettoyage 2 ans tacitement reconductible 1 fois, 24, 2025-11-30, 2027-11-30"
    })
    void renewals_in_words_make_the_total_likely_and_the_firm_period_possible(
            String object, int months, LocalDate min, LocalDate likely) {
        Forecast forecast = cleaning().object(object).months(months).forecast();

        DateWindow end = Objects.requireNonNull(forecast.end());
        assertThat(end.min()).isEqualTo(min);
        assertThat(end.likely()).isEqualTo(likely);
        assertThat(forecast.reasons()).anyMatch(reason -> reason.startsWith("L’objet dit « reconductible "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fourniture d'énergie renouvelable", "Renouvellement du parc", "Marché reconductible"})
    void other_renewals_are_not_taken_for_an_extension(String object) {
        assertThat(cleaning().object(object).forecast().end())
                .isEqualTo(cleaning().forecast().end());
    }

    @Test
    void a_framework_stops_at_four_years_whatever_its_renewals() {
        Forecast forecast = cleaning()
                .framework()
                .object("Nettoyage, 2 ans reconductible 3 fois")
                .months(24)
                .forecast();

        assertThat(Objects.requireNonNull(forecast.end()).likely()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(forecast.reasons()).anyMatch(reason -> reason.contains("L2125-1"));
    }

    @Test
    void a_framework_longer_than_four_years_is_to_be_checked() {
        assertThat(cleaning().framework().months(60).forecast().reasons())
                .contains(
                        "Un accord-cadre dure au plus quatre ans, sauf exception justifiée (L2125-1) : vérifiez les 60"
                                + " mois auprès de l’acheteur.");
    }

    @Test
    void a_concession_runs_from_the_start_of_its_execution() {
        Forecast forecast =
                cleaning().concessionFrom(LocalDate.of(2024, 7, 1)).months(120).forecast();

        assertThat(Objects.requireNonNull(forecast.end()).likely()).isEqualTo(LocalDate.of(2034, 6, 30));
        assertThat(Objects.requireNonNull(forecast.j()).likely()).isEqualTo(LocalDate.of(2033, 9, 30));
        assertThat(forecast.reasons().get(0)).startsWith("Exécution à partir du 1er juil. 2024 pour 120 mois");
    }
}
