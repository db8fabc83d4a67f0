package fr.jalon.contact.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which step can follow which, on the very days on which it begins or ends to be possible. */
class RequestPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    private static final LocalDate SENT = LocalDate.of(2026, 12, 28);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 31);

    /**
     * Received on New Year's Eve: the month ends on Sunday 31 January, so on Monday 1 February; the two months run from
     * the bare end, to the 31st of March.
     */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVE | 2026-12-27 | avant l’envoi
            RECEIVE | 2026-12-28 | -
            REMIND  | 2026-12-28 | -
            REMIND  | 2027-06-30 | -
            REMIND  | 2027-07-01 | pas encore venu
            ANSWER  | 2026-12-28 | -
            REFER   | 2027-01-31 | jusqu’au 1
            REFER   | 2027-02-01 | pas encore de refus
            REFER   | 2027-02-02 | -
            REFER   | 2027-03-31 | -
            REFER   | 2027-04-01 | s’est achevé le 31
            ADVISE  | 2027-02-02 | n’est pas saisie
            CLOSE   | 2026-12-27 | avant l’envoi
            CLOSE   | 2026-12-28 | -
            SEND    | 2026-12-28 | déjà partie
            """)
    void afterSilence(RequestStep step, LocalDate on, String why) {
        says(why, RequestPolicy.whyNot(step, milestones(null, null), on, TODAY));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            REFUSED | REFER   | 2027-01-14 | pas refusé avant
            REFUSED | REFER   | 2027-01-15 | -
            REFUSED | REFER   | 2027-03-15 | -
            REFUSED | REFER   | 2027-03-16 | s’est achevé le 15
            PARTLY  | REFER   | 2027-01-15 | -
            GIVEN   | REFER   | 2027-01-15 | Rien n’est refusé
            REFUSED | REMIND  | 2027-01-16 | déjà répondu
            REFUSED | RECEIVE | 2027-01-15 | -
            REFUSED | RECEIVE | 2027-01-16 | après la réponse
            GIVEN   | ANSWER  | 2027-01-20 | -
            """)
    void afterAnAnswerOfThe15thOfJanuary(AnswerOutcome outcome, RequestStep step, LocalDate on, String why) {
        Optional<String> said = RequestPolicy.whyNot(step, milestones(answer(outcome), null), on, TODAY);
        if (why.startsWith("pas refusé")) {
            assertThat(said).isPresent();
        } else {
            says(why, said);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ADVISE | 2027-02-14 | avant la saisine
            ADVISE | 2027-02-15 | -
            REMIND | 2027-02-16 | c’est elle qui relance
            REFER  | 2027-02-16 | déjà saisie, depuis le 15
            ANSWER | 2027-02-16 | -
            CLOSE  | 2027-02-16 | -
            """)
    void onceTheCommissionIsAskedOnThe15thOfFebruary(RequestStep step, LocalDate on, String why) {
        says(why, RequestPolicy.whyNot(step, milestones(null, LocalDate.of(2027, 2, 15)), on, TODAY));
    }

    @ParameterizedTest
    @EnumSource(RequestStep.class)
    void nothingHappensToADraftButThatItIsSentNorToWhatIsClosed(RequestStep step) {
        Milestones draft = new Milestones(null, null, null, null, null, null, null, null);
        says(step == RequestStep.SEND ? "-" : "pas encore partie", RequestPolicy.whyNot(step, draft, SENT, TODAY));
        Milestones closed = new Milestones(null, SENT, null, null, null, null, null, RECEIVED);
        says("close", RequestPolicy.whyNot(step, closed, RECEIVED, TODAY));
    }

    @ParameterizedTest
    @EnumSource(RequestStep.class)
    void whateverTookPlaceIsTakenBackFromTheLastToTheFirst(RequestStep until) {
        DocumentRequest request = SomeLetters.draft();
        List<RequestStep> taken = new ArrayList<>();
        for (RequestStep step : RequestStep.values()) {
            if (step.compareTo(until) <= 0) {
                SomeLetters.take(request, step, SENT.plusMonths(2), TODAY);
                taken.add(0, step);
            }
        }
        List<RequestStep> undone = new ArrayList<>();
        while (!request.isDraft()) {
            undone.add(request.undoLast());
        }
        assertThat(undone).isEqualTo(taken);
        assertThat(request.milestones().days()).isEmpty();
    }

    @Test
    void theHolidaysOfThePlaceMoveTheVeryDay() {
        // Received on 26 November 2025: the month ends on 26 December, a holiday in Alsace, then comes a week-end.
        Milestones alsace = sent(new Department("67"), LocalDate.of(2025, 11, 26));
        Milestones elsewhere = sent(new Department("44"), LocalDate.of(2025, 11, 26));
        LocalDate saturday = LocalDate.of(2025, 12, 27);
        says("-", RequestPolicy.whyNot(RequestStep.REFER, elsewhere, saturday, TODAY));
        says("jusqu’au 29", RequestPolicy.whyNot(RequestStep.REFER, alsace, saturday, TODAY));
    }

    private static Milestones sent(Department place, LocalDate on) {
        return new Milestones(place, on, on, null, null, null, null, null);
    }

    private static Milestones milestones(@Nullable Answer answer, @Nullable LocalDate referred) {
        return new Milestones(null, SENT, RECEIVED, null, answer, referred, null, null);
    }

    private static Answer answer(AnswerOutcome outcome) {
        return new Answer(LocalDate.of(2027, 1, 15), outcome, null, null, null, null, null, null);
    }

    /** @param why part of the sentence, a dash where nothing stands in the way */
    private static void says(String why, Optional<String> said) {
        if (why.equals("-")) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).get().asString().contains(why).endsWith(".");
        }
    }
}
