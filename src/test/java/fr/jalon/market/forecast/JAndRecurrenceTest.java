package fr.jalon.market.forecast;

import static fr.jalon.market.forecast.SomeContractFacts.cleaning;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JAndRecurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "Appel d'offres ouvert, 2026-11-30, 2027-07-30, 2028-05-31",
        "APPEL D’OFFRES OUVERT, 2026-11-30, 2027-07-30, 2028-05-31",
        "Procédure adaptée, 2027-01-29, 2027-09-30, 2028-07-31",
        "Appel d'offres restreint, 2026-08-31, 2027-05-28, 2028-04-28",
        "Procédure avec négociation, 2026-08-31, 2027-05-28, 2028-04-28",
        "Procédure concurrentielle avec négociation, 2026-08-31, 2027-05-28, 2028-04-28",
        "Procédure négociée avec mise en concurrence préalable, 2026-08-31, 2027-05-28, 2028-04-28",
        "Dialogue compétitif, 2026-08-31, 2027-05-28, 2028-04-28",
        "Marché passé sans publicité ni mise en concurrence préalable, 2027-01-29, 2027-09-30, 2028-07-31",
        ", 2026-11-30, 2027-07-30, 2028-06-30",
        "Autre, 2026-11-30, 2027-07-30, 2028-06-30"
    })
    void the_bid_is_handed_in_a_lead_before_the_end_that_depends_on_the_procedure(
            String procedure, LocalDate min, LocalDate likely, LocalDate max) {
        Forecast forecast = cleaning().procedure(procedure).forecast();

        assertThat(forecast.j()).isEqualTo(new DateWindow(min, likely, max));
        assertThat(forecast.reasons()).anyMatch(reason -> reason.startsWith("J "));
    }

    @Test
    void a_hand_in_never_falls_on_a_weekend_and_the_move_is_told() {
        Forecast forecast = cleaning().procedure("Dialogue compétitif").forecast();

        assertThat(forecast.reasons())
                .contains("Le 30 mai 2027 tombe un week-end : J est avancé au vendredi 28 mai 2027.");
        assertThat(cleaning().forecast().reasons()).noneMatch(reason -> reason.contains("week-end"));
    }

    @ParameterizedTest
    @CsvSource({
        // end of four years, J four months before falls on, J
        "2025-09-11, 2025-05-09, Le 11 mai 2025 tombe un week-end",
        "2025-09-08, 2025-05-07, Le 8 mai 2025 est férié",
        "2028-03-25, 2027-11-25, ''",
        "2027-03-11, 2026-11-10, Le 11 nov. 2026 est férié",
        "2027-08-29, 2027-04-29, ''",
        "2027-07-29, 2027-03-26, Le 29 mars 2027 est férié",
        "2027-09-01, 2027-04-30, Le 1er mai 2027 tombe un week-end",
        "2022-05-02, 2021-12-31, Le 2 janv. 2022 tombe un week-end",
        "2025-11-14, 2025-07-11, Le 14 juil. 2025 est férié"
    })
    void a_hand_in_never_falls_on_a_day_off_and_the_move_is_told(LocalDate end, LocalDate j, String told) {
        Forecast forecast = cleaning().notified(end.plusDays(1).minusYears(4)).forecast();

        assertThat(requireNonNull(forecast.end()).likely()).isEqualTo(end);
        assertThat(requireNonNull(forecast.j()).likely()).isEqualTo(j);
        if (told.isEmpty()) {
            assertThat(forecast.reasons()).noneMatch(reason -> reason.contains("J est avancé"));
        } else {
            assertThat(forecast.reasons()).anyMatch(reason -> reason.startsWith(told));
        }
    }

    @Test
    void no_bid_is_due_before_the_running_contract_was_notified() {
        assertThat(cleaning().months(1).forecast().j()).isEqualTo(DateWindow.exactly(SomeContractFacts.FIRST));
    }

    @Test
    void works_end_but_are_not_renewed() {
        Forecast forecast = cleaning().cpv("45210000").forecast();

        assertThat(forecast.works()).isTrue();
        assertThat(forecast.end()).isNotNull();
        assertThat(forecast.j()).isNull();
        assertThat(forecast.recurrence()).isEqualTo(Recurrence.NONE);
        assertThat(forecast.reasons())
                .contains("Travaux : un chantier achevé n’est pas renouvelé, il n’y a donc pas de J.");
    }

    @Test
    void works_are_recognised_by_their_general_conditions_where_the_cpv_is_missing() {
        assertThat(cleaning().cpv(null).ccag("Travaux").forecast().works()).isTrue();
        assertThat(cleaning().cpv(null).object("TRAVAUX de voirie").forecast().works())
                .isTrue();
        assertThat(cleaning().cpv(null).forecast().works()).isFalse();
        assertThat(cleaning().ccag("Travaux").forecast().works())
                .as("the CPV wins: upkeep under works conditions is a service")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "90910000, Nettoyage des locaux, 48, EXPECTED",
        "90910000, Nettoyage des locaux, 11, EXPECTED",
        "90910000, Nettoyage des locaux, 10, UNCERTAIN",
        "79000000, Étude de circulation, 24, UNCERTAIN",
        "71200000, Accompagnement, 36, UNCERTAIN",
        "79000000, Maîtrise d’œuvre du gymnase, 36, UNCERTAIN",
        "73000000, Recherche, 36, UNCERTAIN",
        "33000000, Fourniture de kits de diagnostic, 36, EXPECTED",
        "45000000, Construction, 3, NONE",
        ", Nettoyage, 48, UNCERTAIN"
    })
    void purchases_made_once_are_flagged(String cpv, String object, int months, Recurrence expected) {
        Forecast forecast = cleaning().cpv(cpv).object(object).months(months).forecast();

        assertThat(forecast.recurrence()).isEqualTo(expected);
        assertThat(forecast.reasons().stream().anyMatch(reason -> reason.startsWith("Renouvellement incertain")))
                .isEqualTo(expected == Recurrence.UNCERTAIN);
    }

    @Test
    void a_contract_under_a_framework_or_without_publicity_may_have_no_successor() {
        assertThat(cleaning().nature("Marché subséquent").forecast().recurrence())
                .isEqualTo(Recurrence.UNCERTAIN);
        assertThat(cleaning()
                        .procedure("Marché négocié sans publicité ni mise en concurrence préalable")
                        .forecast()
                        .recurrence())
                .isEqualTo(Recurrence.UNCERTAIN);
    }
}
