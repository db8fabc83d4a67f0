package fr.jalon.scheduling.engine;

import static fr.jalon.scheduling.engine.Plans.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JRangeTest {

    private static final LocalDate MADE = LocalDate.of(2026, 10, 1);
    private static final LocalDate EARLIEST = LocalDate.of(2027, 11, 8);

    private final PlanFacts plan =
            Plans.nantes().enteredOn(MADE).facts().withJ(new DateWindow(EARLIEST, Plans.J, Plans.J.plusMonths(2)));

    @Test
    void actionsAreDatedForTheEarliestJAndShownWithTheLikelyOne() {
        ScheduledAction call = action(Scheduler.schedule(plan, MADE), "e1.o3.interlocuteur");
        ScheduledAction likely = action(Scheduler.schedule(plan.cautious(false), MADE), "e1.o3.interlocuteur");

        assertThat(call.date()).isBefore(likely.date());
        assertThat(call.likely()).isEqualTo(likely.date());
        assertThat(call.isSafer()).isTrue();
        assertThat(((Reason.Counted) call.reason()).earliest()).isTrue();
        assertThat(((Reason.Counted) call.reason()).j()).isEqualTo("2027-11-08");
        assertThat(likely.isSafer()).isFalse();
    }

    @Test
    void jAndTheLawsLimitsStayOnTheLikelyJ() {
        Schedule schedule = Scheduler.schedule(plan, MADE);

        assertThat(action(schedule, "j.soumissionner").date()).isEqualTo(Plans.J);
        assertThat(action(schedule, "e3.reponses").date()).isEqualTo("2027-11-30");
    }

    @Test
    void whatTheEarliestJLeavesNoTimeForIsDatedForTheLikelyOneAndNotLost() {
        LocalDate late = LocalDate.of(2027, 3, 15);
        PlanFacts wide = Plans.nantes()
                .enteredOn(late)
                .facts()
                .withJ(new DateWindow(LocalDate.of(2027, 7, 5), Plans.J, Plans.J));
        Schedule schedule = Scheduler.schedule(wide, late);

        ScheduledAction call = action(schedule, "e1.o4.appeler");
        assertThat(call.status()).isNotEqualTo(Status.LOST);
        assertThat(((Reason.Counted) call.reason()).earliest()).isFalse();
        assertThat(((Reason.Counted) action(schedule, "e3.mode").reason()).earliest())
                .isTrue();
    }

    @Test
    void withoutANoticeTheLawMovesTheEarliestJTowardsTheLikelyOneAndSaysSo() {
        LocalDate today = EARLIEST.minusDays(10);
        PlanFacts ordinary = plan.in(NoticeCase.ORDINARY);
        JRange range = Scheduler.schedule(ordinary, today).range();

        // thirty days on it is a Sunday, and a period that runs forward ends on no day off
        assertThat(range.safe()).isEqualTo(today.plusDays(31));
        assertThat(range.noticeDays()).isEqualTo(30);
        assertThat(Scheduler.schedule(ordinary, EARLIEST.plusDays(20)).range().safe())
                .isEqualTo(Plans.J);
    }

    @Test
    void asLongAsTheNoticesCaseIsUnknownOnlyTheShortestLawfulTimeIsSure() {
        LocalDate today = EARLIEST.minusDays(10);
        JRange range = Scheduler.schedule(plan, today).range();

        assertThat(range.safe()).isEqualTo("2027-11-15"); // fifteen days on is a Saturday
        assertThat(range.noticeDays()).isEqualTo(15);
        assertThat(Scheduler.schedule(plan.in(NoticeCase.URGENCY), today).range())
                .isEqualTo(range);
    }

    @Test
    void aNoticeReadLeavesTheEarliestJAsItIs() {
        LocalDate today = EARLIEST.minusDays(10);
        JRange range =
                Scheduler.schedule(plan.withNotice(today.minusDays(20)), today).range();

        assertThat(range.safe()).isEqualTo(EARLIEST);
        assertThat(range.noticeDays()).isNull();
    }

    @Test
    void aTickOfTheNoticeIsANoticeToo() {
        LocalDate today = EARLIEST.minusDays(10);
        PlanFacts ticked = Plans.nantes()
                .enteredOn(MADE)
                .done("e3.publicite", today.minusDays(3))
                .facts()
                .withJ(plan.j());

        assertThat(ticked.noticeOn()).isEqualTo(today.minusDays(3));
        assertThat(Scheduler.schedule(ticked, today).range().noticeDays()).isNull();
    }

    @Test
    void withoutAMinimumInDaysTheEarliestJIsTodayOnceItHasPassed() {
        PlanFacts adapted = plan.withTemplate(BuiltInTemplates.PROCEDURE_ADAPTEE);
        LocalDate today = EARLIEST.plusDays(5);

        assertThat(Scheduler.schedule(adapted, today).range().safe()).isEqualTo(today);
        assertThat(Scheduler.schedule(adapted, today).range().noticeDays()).isZero();
    }

    @Test
    void aJThatIsSureHasNoOtherDate() {
        Schedule schedule = Plans.nantes().enteredOn(MADE).on(MADE);

        assertThat(schedule.range().isCautious()).isFalse();
        assertThat(schedule.actions()).noneMatch(ScheduledAction::isSafer);
    }

    @Test
    void cautionIsForRangesOfHalfAYearAtMost() {
        assertThat(JRange.allowsCaution(new DateWindow(Plans.J.minusMonths(6), Plans.J, Plans.J)))
                .isTrue();
        assertThat(JRange.allowsCaution(new DateWindow(Plans.J.minusMonths(6).minusDays(1), Plans.J, Plans.J)))
                .isFalse();
    }
}
