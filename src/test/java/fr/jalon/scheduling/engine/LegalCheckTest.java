package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
    private static final LocalDate NOTICE = LocalDate.of(2027, 1, 18);
    private static final LegalCheck FINE = new LegalCheck(List.of(), null);

    @Test
    void aJTooNearForANoticeToAppearIsAQuestionAndNoBreach() {
        LegalCheck check = check(plan(TODAY.plusDays(20)));

        assertThat(check.breaches()).isEmpty();
        assertThat(check.question())
                .isEqualTo(new LegalCheck.Question(
                        Procedure.OPEN,
                        null,
                        false,
                        TODAY,
                        20,
                        30,
                        null,
                        List.of(NoticeCase.ORDINARY, NoticeCase.PRIOR_INFORMATION, NoticeCase.URGENCY)));
        assertThat(check(plan(TODAY.plusDays(30)))).isEqualTo(FINE);
    }

    @Test
    void anUnknownNoticeIsAQuestionHoweverNearJIsAndWhateverItsCase() {
        assertThat(check(plan(TODAY)).breaches()).isEmpty();
        assertThat(question(plan(TODAY)).days()).isZero();
        assertThat(question(plan(TODAY.plusDays(3)).in(NoticeCase.URGENCY)).least())
                .isEqualTo(15);
        assertThat(question(plan(TODAY.plusDays(3)).in(NoticeCase.URGENCY)).noticeCase())
                .isEqualTo(NoticeCase.URGENCY);
        assertThat(check(plan(TODAY.plusDays(19)).in(NoticeCase.URGENCY))).isEqualTo(FINE);
    }

    @Test
    void aNoticeThatWasOnlyFoundMayHaveBeenSentBefore() {
        PlanFacts found = Plans.nantes()
                .done("e3.publicite", NOTICE)
                .j(NOTICE.plusDays(9))
                .facts();

        assertThat(check(found).breaches()).isEmpty();
        assertThat(question(found).notice()).isEqualTo(NOTICE);
        assertThat(question(found).sent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "30, , FINE",
        "29, , QUESTION",
        "15, , QUESTION",
        "14, , BREACH",
        "29, ORDINARY, BREACH",
        "30, ORDINARY, FINE",
        "15, URGENCY, FINE",
        "14, URGENCY, BREACH",
        "15, PRIOR_INFORMATION, FINE",
        "14, PRIOR_INFORMATION, BREACH"
    })
    void aNoticeThatWasReadDecidesOnceItsCaseIsKnown(int days, NoticeCase noticeCase, String expected) {
        LegalCheck check = check(plan(NOTICE.plusDays(days)).withNotice(NOTICE).in(noticeCase));

        String what = check.question() != null ? "QUESTION" : check.breaches().isEmpty() ? "FINE" : "BREACH";
        assertThat(what).isEqualTo(expected);
    }

    @Test
    void aBreachNamesTheFirstJTheLawAllows() {
        assertThat(check(plan(NOTICE.plusDays(23)).withNotice(NOTICE).in(NoticeCase.ORDINARY))
                        .breaches())
                .containsExactly(new LegalBreach.TooShort(
                        Procedure.OPEN, NOTICE, 23, 30, LocalDate.of(2027, 2, 17), NoticeCase.ORDINARY));
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        LocalDate notice = LocalDate.of(2027, 2, 25); // thirty days on is Easter Saturday, 27 March
        PlanFacts plan = plan(LocalDate.of(2027, 3, 29)).withNotice(notice).in(NoticeCase.ORDINARY);

        assertThat(check(plan).breaches())
                .containsExactly(new LegalBreach.TooShort(
                        Procedure.OPEN, notice, 32, 30, LocalDate.of(2027, 3, 30), NoticeCase.ORDINARY));
        assertThat(check(plan.withJ(DateWindow.exactly(LocalDate.of(2027, 3, 30)))))
                .isEqualTo(FINE);
    }

    @Test
    void aRestrictedCallAddsItsTwoPeriods() {
        PlanFacts plan = plan(NOTICE.plusDays(42))
                .withTemplate(BuiltInTemplates.PROCEDURE_RESTREINTE)
                .withNotice(NOTICE);

        assertThat(question(plan).least()).isEqualTo(55);
        assertThat(question(plan).cases()).containsExactly(NoticeCase.values());
        assertThat(check(plan.in(NoticeCase.PRIOR_INFORMATION)).breaches()).isEmpty();
        assertThat(check(plan.in(NoticeCase.AGREEMENT)).breaches()).isEmpty();
        assertThat(check(plan.in(NoticeCase.ORDINARY)).breaches()).hasSize(1);
    }

    @Test
    void anAdaptedProcedureIsNeverTooShort() {
        PlanFacts plan = plan(TODAY).withTemplate(BuiltInTemplates.PROCEDURE_ADAPTEE);

        assertThat(check(plan)).isEqualTo(FINE);
        assertThat(check(plan.withNotice(TODAY))).isEqualTo(FINE);
    }

    @Test
    void aJThatHasPassedHasPassed() {
        assertThat(check(plan(TODAY.minusDays(1))).breaches())
                .containsExactly(new LegalBreach.Over(LocalDate.of(2027, 1, 19)));
    }

    private static PlanFacts plan(LocalDate j) {
        return Plans.nantes().j(j).facts();
    }

    private static LegalCheck check(PlanFacts plan) {
        return LegalCheck.of(plan, TODAY);
    }

    private static LegalCheck.Question question(PlanFacts plan) {
        return Objects.requireNonNull(check(plan).question());
    }
}
