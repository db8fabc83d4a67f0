package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.domain.PlanDetails;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionViewTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    @Test
    void farAwayItSaysHowLongItTakesAndNearHowFarItIs() {
        ActionView far = view(SomePlanDetails.plan().on(MADE), "e1.o4.rendez-vous");
        ActionView near = view(SomePlanDetails.plan().on(LocalDate.of(2027, 2, 20)), "e1.o4.rendez-vous");

        assertThat(far.chip()).isEqualTo("2 h");
        assertThat(far.tone()).isEqualTo("neutral");
        assertThat(near.chip()).isEqualTo("dans 13 jours");
        assertThat(near.tone()).isEqualTo("step3");
        assertThat(near.date()).isEqualTo("5 mars 2027");
        assertThat(near.offset()).isEqualTo("J-9 mois");
    }

    @Test
    void lateSaysByHowManyDays() {
        ActionView late = view(SomePlanDetails.plan().on(LocalDate.of(2026, 12, 8)), "e1.o1.lister");

        assertThat(late.chip()).isEqualTo("en retard de 1 jour");
        assertThat(late.tone()).isEqualTo("late");
        assertThat(late.tickable()).isTrue();
    }

    @Test
    void doneCanOnlyBeReopened() {
        ActionView done = view(SomePlanDetails.plan().done("e1.o1.lister", MADE).on(MADE), "e1.o1.lister");

        assertThat(done.chip()).isEqualTo("fait le 21 nov. 2026");
        assertThat(done.done()).isTrue();
        assertThat(done.movable()).isFalse();
        assertThat(done.room().sentence()).isEmpty();
    }

    @Test
    void theVerdictAndTheLawAreNotTicked() {
        PlanDetails details = SomePlanDetails.plan().on(MADE);

        assertThat(view(details, "e1.verdict").tickable()).isFalse();
        assertThat(view(details, "e3.reponses").tickable()).isFalse();
        assertThat(view(details, "e3.reponses").movable()).isFalse();
        assertThat(view(details, "e3.reponses").chip()).isEqualTo("limite légale");
    }

    @Test
    void aDroppedLineStaysReadable() {
        ActionView dropped = view(SomePlanDetails.plan().failed(MADE).on(MADE), "h1.informe");

        assertThat(dropped.chip()).isEqualTo("sans objet");
        assertThat(dropped.date()).isEmpty();
        assertThat(dropped.faded()).isTrue();
        assertThat(dropped.why()).startsWith("Sans objet : la fidélisation n’a pas réussi");
    }

    @Test
    void roomIsSaidInWords() {
        assertThat(view(SomePlanDetails.plan().on(MADE), "e1.o5.inviter").room().sentence())
                .startsWith("Au plus tôt le ")
                .endsWith(", au plus tard le mardi 6 avril 2027, soit 6 jours ouvrés de marge.");
        assertThat(view(SomePlanDetails.plan().on(MADE), "j.soumissionner")
                        .room()
                        .sentence())
                .isEqualTo("Aucune marge : c’est le dernier jour possible.");
    }

    @Test
    void itShowsWhoseItIs() {
        assertThat(view(SomePlanDetails.plan().given("e1.o1.lister").on(MADE), "e1.o1.lister")
                        .assignee())
                .isEqualTo(SomePlanDetails.NADIA);
        assertThat(view(SomePlanDetails.plan().on(MADE), "e1.o1.lister").assignee())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"15, 15 min", "60, 1 h", "90, 1 h 30", "125, 2 h 05"})
    void durationsReadAsPeopleSayThem(int minutes, String words) {
        assertThat(ActionView.duration(minutes)).isEqualTo(words);
    }

    private static ActionView view(PlanDetails details, String key) {
        return ActionView.of(details, details.schedule().action(key).orElseThrow());
    }
}
