package fr.jalon.scheduling.engine;

import static fr.jalon.scheduling.engine.Plans.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.DayOff;
import fr.jalon.scheduling.engine.DateMove.Why;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line.Kind;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Template;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulerTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    @Test
    void stepsRunBetweenTheDaysCountedFromJ() {
        Schedule schedule = Plans.nantes().on(MADE);

        assertThat(schedule.windows().get(0).opens()).isEqualTo("2026-12-06");
        assertThat(schedule.windows().get(0).first()).isEqualTo("2026-12-07");
        assertThat(schedule.windows().get(0).closes()).isEqualTo("2027-04-06");
        assertThat(schedule.windows().get(2).closes()).isEqualTo("2027-10-15");
        assertThat(schedule.windows().get(3).last()).isEqualTo("2027-12-03");
    }

    @Test
    void anActionOnADayOffGoesToTheWorkingDayBeforeAndSaysWhichDayWasOff() {
        // 9 months before 29 December is Easter Monday 2027.
        ScheduledAction meet =
                action(Plans.nantes().j(LocalDate.of(2027, 12, 29)).on(MADE), "e1.o4.rendez-vous");

        assertThat(meet.date()).isEqualTo("2027-03-26");
        assertThat(((Reason.Counted) meet.reason()).start()).isEqualTo("2027-03-29");
        assertThat(move(meet, Why.DAY_OFF).skipped())
                .extracting(DayOff::date)
                .containsExactly(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 29));
    }

    @Test
    void alsaceKeepsGoodFridayToo() {
        ScheduledAction meet =
                action(Plans.nantes().in("67").j(LocalDate.of(2027, 12, 29)).on(MADE), "e1.o4.rendez-vous");

        assertThat(meet.date()).isEqualTo("2027-03-25");
        assertThat(move(meet, Why.DAY_OFF).skipped()).extracting(DayOff::date).contains(LocalDate.of(2027, 3, 26));
    }

    @Test
    void aLegalLimitOnADayOffGoesToTheWorkingDayBeforeSinceItIsCountedBack() {
        // Six days before Friday 12 November is Saturday 6.
        ScheduledAction limit =
                action(Plans.nantes().j(LocalDate.of(2027, 11, 12)).on(MADE), "e3.reponses");

        assertThat(limit.status()).isEqualTo(Status.LEGAL_LIMIT);
        assertThat(limit.date()).isEqualTo("2027-11-05");
        assertThat(move(limit, Why.LEGAL_DAY_OFF).to()).isEqualTo("2027-11-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-31, 2028-03-24", // J-6 is Saturday 25
        "2028-04-02, 2028-03-27", // J-6 is Monday 27
        "2027-11-07, 2027-10-29", // J-6 is All Saints' Day, a Monday: over the weekend
        "2027-12-31, 2027-12-24", // J-6 is Christmas, a Saturday
    })
    void theLastAnswersAreNeverLaterThanSixDaysBeforeJ(LocalDate j, LocalDate limit) {
        assertThat(action(Plans.nantes().j(j).on(MADE), "e3.reponses").date()).isEqualTo(limit);
    }

    @Test
    void noTemplateHasALimitOfTheLawLaterThanTheLaw() {
        for (Template template : BuiltInTemplates.all()) {
            for (LocalDate j = LocalDate.of(2027, 1, 1); j.getYear() < 2030; j = j.plusDays(1)) {
                for (ScheduledAction limit :
                        Plans.nantes().of(template).j(j).on(MADE).with(Status.LEGAL_LIMIT)) {
                    assertThat(limit.date()).as("%s, J %s", template, j).isBetween(j.minusDays(6 + 5), j.minusDays(6));
                }
            }
        }
    }

    @Test
    void inUrgencyTheBuyerAnswersUntilFourDaysBeforeJ() {
        PlanFacts plan = Plans.nantes().j(LocalDate.of(2027, 11, 12)).facts();

        ScheduledAction urgent = action(Scheduler.schedule(plan.in(NoticeCase.URGENCY), MADE), "e3.reponses");
        assertThat(urgent.date()).isEqualTo("2027-11-08");
        assertThat(urgent.distance()).isEqualTo(Offset.days(4));
        for (NoticeCase other : List.of(NoticeCase.ORDINARY, NoticeCase.PRIOR_INFORMATION, NoticeCase.AGREEMENT)) {
            assertThat(action(Scheduler.schedule(plan.in(other), MADE), "e3.reponses")
                            .date())
                    .isEqualTo("2027-11-05");
        }
    }

    @Test
    void anActionWhoseStepOpensOnADayOffWaitsForItsFirstWorkingDay() {
        ScheduledAction first = action(Plans.nantes().on(MADE), "e1.o1.lister");

        assertThat(first.date()).isEqualTo("2026-12-07");
        assertThat(move(first, Why.STEP_OPENS).to()).isEqualTo("2026-12-07");
    }

    @Test
    void theBidIsHandedInOnJOrTheWorkingDayBefore() {
        assertThat(Plans.nantes().on(MADE).submission().orElseThrow().date()).isEqualTo("2027-12-06");
        assertThat(Plans.nantes()
                        .j(LocalDate.of(2027, 12, 5))
                        .on(MADE)
                        .submission()
                        .orElseThrow()
                        .date())
                .isEqualTo("2027-12-03");
    }

    @Test
    void countingWorkingDaysNamesTheHolidaysItLeavesOut() {
        ScheduledAction questions =
                action(Plans.nantes().j(LocalDate.of(2027, 11, 15)).on(MADE), "e3.questions");

        assertThat(questions.date()).isEqualTo("2027-10-26");
        assertThat(((Reason.Counted) questions.reason()).uncounted())
                .extracting(DayOff::date)
                .containsExactly(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 11, 11));
    }

    @Test
    void beforeTheVerdictBothBranchesWaitAfterItTheOtherIsDropped() {
        Schedule before = Plans.nantes().on(MADE);
        Schedule worked = Plans.nantes()
                .loyalty(Outcome.WORKED, LocalDate.of(2027, 3, 30))
                .on(LocalDate.of(2027, 4, 1));
        Schedule failed = Plans.nantes()
                .loyalty(Outcome.FAILED, LocalDate.of(2027, 3, 30))
                .on(LocalDate.of(2027, 4, 1));

        assertThat(before.with(Status.PENDING)).hasSize(8);
        assertThat(action(worked, "h1.informe").status()).isEqualTo(Status.DUE);
        assertThat(action(worked, "h2.a.rappeler").status()).isEqualTo(Status.DROPPED);
        assertThat(action(worked, "h2.a.rappeler").reason())
                .isEqualTo(new Reason.Dropped(true, LocalDate.of(2027, 3, 30)));
        assertThat(action(failed, "h1.informe").status()).isEqualTo(Status.DROPPED);
        assertThat(action(failed, "h2.d.liste").status()).isEqualTo(Status.DUE);
        assertThat(action(failed, "e1.verdict").status()).isEqualTo(Status.DONE);
        assertThat(action(failed, "e1.verdict").reason())
                .isEqualTo(new Reason.Done(true, LocalDate.of(2027, 3, 30), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"WORKED", "FAILED"})
    void aVerdictGivenLateReopensItsWayWhicheverItIs(Outcome outcome) {
        LocalDate verdict = LocalDate.of(2027, 9, 20); // hypotheses closed on 6 June
        Schedule schedule = Plans.nantes().loyalty(outcome, verdict).on(verdict);
        Branch way = outcome == Outcome.WORKED ? Branch.LOYALTY_WORKED : Branch.LOYALTY_FAILED;
        List<ScheduledAction> reopened = schedule.actions().stream()
                .filter(action -> action.line().branch() == way)
                .toList();

        assertThat(reopened).isNotEmpty().allSatisfy(action -> {
            assertThat(action.status()).isEqualTo(Status.DUE);
            assertThat(action.date()).isBetween(verdict, verdict.plusDays(30));
            assertThat(move(action, Why.VERDICT).to()).isAfterOrEqualTo(verdict);
        });
        assertThat(reopened.get(0).date()).isEqualTo(verdict);
        assertThat(reopened.stream().map(ScheduledAction::date).distinct())
                .as("spread, not all on one day")
                .hasSize(reopened.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"WORKED", "FAILED"})
    void onThePlansFirstDayToo(Outcome outcome) {
        LocalDate verdict = LocalDate.of(2027, 9, 20);
        Schedule schedule =
                Plans.nantes().enteredOn(verdict).loyalty(outcome, verdict).on(verdict);
        Branch way = outcome == Outcome.WORKED ? Branch.LOYALTY_WORKED : Branch.LOYALTY_FAILED;

        assertThat(schedule.actions())
                .filteredOn(action -> action.line().branch() == way)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(move(action, Why.VERDICT).to()).isAfterOrEqualTo(verdict));
    }

    @Test
    void eachPendingHypothesisStartsOnTheFirstDay() {
        LocalDate made = LocalDate.of(2027, 6, 2); // the days of most of both have passed
        Schedule schedule = Plans.nantes().enteredOn(made).on(made);
        LocalDate worked = action(schedule, "h1.informe").date();

        assertThat(worked).isEqualTo(made);
        assertThat(action(schedule, "h2.a.rappeler").date()).isEqualTo(made);
        for (Outcome outcome : new Outcome[] {Outcome.WORKED, Outcome.FAILED}) {
            String first = outcome == Outcome.WORKED ? "h1.informe" : "h2.a.rappeler";
            assertThat(action(
                                    Plans.nantes()
                                            .enteredOn(made)
                                            .loyalty(outcome, made)
                                            .on(made),
                                    first)
                            .date())
                    .as("the branch that is dropped took nothing from the other")
                    .isEqualTo(made);
        }
    }

    @Test
    void aDoneActionKeepsItsDayAndSaysWhoDidIt() {
        ScheduledAction done = action(
                Plans.nantes().done("e1.o1.lister", LocalDate.of(2026, 11, 22)).on(MADE.plusDays(3)), "e1.o1.lister");

        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.date()).isEqualTo("2026-11-22"); // a Sunday: what is done is done
        assertThat(done.reason()).isEqualTo(new Reason.Done(false, LocalDate.of(2026, 11, 22), "Nadia Benali"));
    }

    @Test
    void aPostponedActionPushesThoseThatComeAfterIt() {
        Schedule schedule = Plans.nantes()
                .postponed("e1.o4.appeler", LocalDate.of(2027, 3, 20), "contact en congé")
                .on(MADE);
        ScheduledAction call = action(schedule, "e1.o4.appeler");
        ScheduledAction meet = action(schedule, "e1.o4.rendez-vous");

        assertThat(call.date()).isEqualTo("2027-03-19");
        assertThat(move(call, Why.POSTPONED).to()).isEqualTo("2027-03-20");
        assertThat(move(call, Why.POSTPONED).detail()).isEqualTo("Karim Morel");
        assertThat(move(call, Why.POSTPONED).words()).isEqualTo("contact en congé");
        assertThat(move(call, Why.DAY_OFF).to()).isEqualTo("2027-03-19");
        assertThat(meet.date()).isEqualTo("2027-03-19");
        assertThat(move(meet, Why.AFTER_PREDECESSOR).detail()).isEqualTo("Appeler le contact");
        assertThat(action(schedule, "e1.o3.influence").date()).isEqualTo("2027-02-12");
    }

    @Test
    void anActionBroughtForwardPullsThoseThatComeBeforeIt() {
        Schedule schedule = Plans.nantes()
                .postponed("e1.o4.appeler", LocalDate.of(2027, 1, 5), "salon le 6 janvier")
                .on(MADE);

        assertThat(action(schedule, "e1.o4.appeler").date()).isEqualTo("2027-01-05");
        assertThat(action(schedule, "e1.o3.interlocuteur").date()).isEqualTo("2027-01-05");
        DateMove forward = move(action(schedule, "e1.o3.interlocuteur"), Why.BEFORE_SUCCESSOR);
        assertThat(forward.to()).isEqualTo("2027-01-05");
        assertThat(forward.detail()).isEqualTo("Appeler le contact");
    }

    @Test
    void aPostponementBeyondTheStepEndsAtItsLastDay() {
        ScheduledAction call = action(
                Plans.nantes()
                        .postponed("e1.o5.inviter", LocalDate.of(2027, 6, 1), "salon en juin")
                        .on(MADE),
                "e1.o5.inviter");

        assertThat(call.date()).isEqualTo("2027-04-06");
        assertThat(call.slack()).isZero();
        assertThat(move(call, Why.STEP_CLOSES).to()).isEqualTo("2027-04-06");
    }

    @Test
    void earliestLatestAndSlackFollowTheWindowAndTheDependencies() {
        ScheduledAction list = action(Plans.nantes().on(MADE), "e1.o1.lister");

        assertThat(list.earliest()).isEqualTo("2026-12-07");
        assertThat(list.latest()).isEqualTo("2027-04-06");
        assertThat(list.slack()).isEqualTo(83);

        Schedule withMeetingSet = Plans.nantes()
                .done("e1.o4.rendez-vous", LocalDate.of(2026, 12, 1))
                .on(MADE.plusDays(20));
        assertThat(action(withMeetingSet, "e1.o5.inviter").earliest()).isEqualTo("2026-12-11");
    }

    @Test
    void aPassedDayMakesItLateAndProposesTheNextWorkingDay() {
        ScheduledAction late = action(Plans.nantes().on(LocalDate.of(2026, 12, 12)), "e1.o1.lister");

        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.planned()).isEqualTo("2026-12-07");
        assertThat(late.date()).isEqualTo("2026-12-14");
        assertThat(move(late, Why.OVERDUE).to()).isEqualTo("2026-12-14");
    }

    @Test
    void anActionWhoseStepIsOverIsLost() {
        ScheduledAction lost = action(Plans.nantes().on(LocalDate.of(2027, 4, 7)), "e1.o1.lister");

        assertThat(lost.status()).isEqualTo(Status.LOST);
        assertThat(lost.date()).isNull();
        assertThat(lost.reason())
                .isEqualTo(new Reason.Passed(Offset.months(12), Plans.J, false, LocalDate.of(2027, 4, 6), null));
    }

    @Test
    void aPlanMadeFiveMonthsBeforeJSaysWhatIsLostSqueezedAndPossibleAndProposesNothingPast() {
        LocalDate today = LocalDate.of(2027, 7, 6);
        Schedule schedule = Plans.nantes().enteredOn(today).on(today);

        assertThat(keys(schedule.with(Status.LOST)))
                .hasSize(19)
                .allMatch(key -> key.startsWith("e1.") || key.startsWith("h"));
        assertThat(keys(schedule.with(Status.SQUEEZED)))
                .containsExactly("e2.o1.echeance", "e2.o1.prevision", "e2.o2.titulaire", "e2.o2.demande");
        assertThat(keys(schedule.with(Status.DUE))).contains("e2.o2.criteres", "e3.publicite", "j.soumissionner");
        assertThat(schedule.open())
                .allSatisfy(action -> assertThat(action.date()).isAfterOrEqualTo(today));
        assertThat(move(action(schedule, "e2.o1.echeance"), Why.LATE_ENTRY).to())
                .isAfterOrEqualTo(today);
        assertThat(((Reason.Passed) action(schedule, "e1.o4.appeler").reason()).enteredOn())
                .isEqualTo(today);
    }

    @Test
    void squeezedActionsAreSpreadUpToTheNextThingToDoAndTickingOneMovesNoOther() {
        LocalDate today = LocalDate.of(2027, 5, 25);
        Plans plan = Plans.nantes().enteredOn(today);
        Schedule before = plan.on(today);
        List<LocalDate> dates =
                before.with(Status.SQUEEZED).stream().map(ScheduledAction::date).toList();

        assertThat(dates).isSorted().doesNotHaveDuplicates();
        assertThat(dates.get(dates.size() - 1))
                .isBeforeOrEqualTo(action(before, "e2.o2.demande").date());
        Schedule after = plan.done("e2.o2.titulaire", today)
                .done("e2.o1.echeance", today)
                .on(today);
        assertThat(action(after, "e2.o1.prevision").date())
                .isEqualTo(action(before, "e2.o1.prevision").date());
    }

    @Test
    void whatIsSqueezedBeginsAtOnceAndHasADayForEachThoughTheNextThingIsDueTheSameDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Schedule schedule =
                Plans.nantes().j(LocalDate.of(2027, 8, 2)).enteredOn(sunday).on(sunday);
        List<LocalDate> dates = schedule.with(Status.SQUEEZED).stream()
                .map(ScheduledAction::date)
                .toList();

        assertThat(dates).hasSizeGreaterThan(5).isSorted();
        assertThat(new java.util.HashSet<>(dates))
                .as("seven days are left for eight")
                .hasSize(7);
        assertThat(dates.get(0)).isEqualTo("2026-11-23");
        assertThat(action(schedule, "e1.verdict").date()).isEqualTo("2026-12-02");
        assertThat(moves(action(schedule, "e1.o5.inviter")))
                .extracting(DateMove::why)
                .contains(Why.AFTER_PREDECESSOR);

        LocalDate monday = LocalDate.of(2026, 11, 23);
        Plans inFiveMonths = Plans.nantes().j(LocalDate.of(2027, 4, 22)).enteredOn(monday);
        assertThat(inFiveMonths.on(monday).open().subList(0, 3))
                .as("five months before J there are three things to do this week")
                .extracting(ScheduledAction::date)
                .containsExactly(monday, monday.plusDays(2), monday.plusDays(4));
    }

    @Test
    void theNextActionIsTheNearestOneThatSomebodyCanDo() {
        assertThat(Plans.nantes().on(MADE).next().orElseThrow().key()).isEqualTo("e1.o1.lister");
        assertThat(Plans.nantes()
                        .done("e1.o1.lister", MADE)
                        .on(MADE)
                        .next()
                        .orElseThrow()
                        .key())
                .isEqualTo("e1.o1.hierarchiser");
        assertThat(Plans.nantes().on(LocalDate.of(2028, 1, 1)).next()).isEmpty();
    }

    @Test
    void afterJEverythingOpenIsLost() {
        assertThat(Plans.nantes().on(LocalDate.of(2027, 12, 7)).actions())
                .filteredOn(action -> action.line().kind() != Kind.LEGAL_LIMIT)
                .allMatch(action -> action.status() == Status.LOST);
    }

    private static List<String> keys(List<ScheduledAction> actions) {
        return actions.stream().map(ScheduledAction::key).toList();
    }

    @Test
    void loyaltyThatWorksLateReopensWhatTheContactTells() {
        LocalDate late = Plans.J.minusMonths(5);
        Schedule failed = Plans.nantes()
                .loyalty(Verdict.Outcome.FAILED, Plans.J.minusMonths(8))
                .on(late);
        assertThat(Plans.action(failed, "h1.informe").status()).isEqualTo(Status.DROPPED);

        Schedule worked = Plans.nantes().loyalty(Verdict.Outcome.WORKED, late).on(late);
        ScheduledAction informed = Plans.action(worked, "h1.informe");
        assertThat(informed.status()).isEqualTo(Status.DUE);
        assertThat(informed.date()).isAfterOrEqualTo(late);
        assertThat(informed.latest()).isAfter(late.plusDays(20));
        assertThat(Plans.action(worked, "h2.a.rappeler").status()).isEqualTo(Status.DROPPED);

        Schedule tooLate = Plans.nantes().loyalty(Verdict.Outcome.WORKED, late).on(late.plusDays(40));
        assertThat(Plans.action(tooLate, "h1.informe").status()).isEqualTo(Status.LOST);
    }

    @Test
    void aBidCanStillBeHandedInOnASundayWhenThereIsNoFridayLeft() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Schedule schedule = Plans.nantes().j(sunday).enteredOn(sunday).on(sunday);

        ScheduledAction bid = dayJ(schedule);
        assertThat(bid.date()).isEqualTo(sunday);
        assertThat(bid.status()).isEqualTo(Status.SQUEEZED);
        assertThat(bid.slack()).isZero();
        List<DateMove> moves = moves(bid);
        assertThat(moves.get(moves.size() - 1).why()).isEqualTo(Why.LATE_ENTRY);
        assertThat(moves.get(moves.size() - 1).to()).isEqualTo(sunday);
        assertThat(schedule.open()).containsExactly(bid);
    }

    @Test
    void aBidThatMissedItsFridayIsHandedInOnSundayAndLostOnMonday() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Plans plan = Plans.nantes().j(sunday).enteredOn(sunday.minusMonths(2));

        ScheduledAction bid = dayJ(plan.on(sunday.minusDays(1)));
        assertThat(bid.status()).isEqualTo(Status.LATE);
        assertThat(bid.planned()).isEqualTo("2026-11-20");
        assertThat(bid.date()).isEqualTo(sunday);
        assertThat(dayJ(plan.on(sunday.minusDays(2))).date()).isEqualTo("2026-11-20");
        assertThat(dayJ(plan.on(sunday.plusDays(1))).status()).isEqualTo(Status.LOST);
    }

    @Test
    void anActionStandsAsFarBeforeJAsTheMethodSaysUntilSomethingMovedIt() {
        ScheduledAction asTheMethodSays = action(Plans.nantes().on(MADE), "e1.o4.appeler");
        assertThat(asTheMethodSays.distance()).isEqualTo(Offset.days(285));

        ScheduledAction offDay =
                action(Plans.nantes().j(LocalDate.of(2027, 12, 29)).on(MADE), "e1.o4.rendez-vous");
        assertThat(offDay.distance()).isEqualTo(Offset.months(9));

        Plans plan = Plans.nantes().postponed("e1.o4.appeler", LocalDate.of(2027, 3, 15), "congé");
        assertThat(action(plan.on(MADE), "e1.o4.appeler").distance()).isEqualTo(Offset.days(266));
        assertThat(action(Plans.nantes().done("e1.o4.appeler", MADE).on(MADE), "e1.o4.appeler")
                        .distance())
                .isEqualTo(Offset.days(285));
    }

    @Test
    void aStepHasItsActionsAndOnlyThose() {
        Schedule schedule = Plans.nantes().on(MADE);
        int all = 0;
        for (StepWindow window : schedule.windows()) {
            assertThat(schedule.actionsOf(window))
                    .extracting(ScheduledAction::line)
                    .isEqualTo(window.step().lines());
            all += schedule.actionsOf(window).size();
        }
        assertThat(all).isEqualTo(schedule.actions().size());
    }

    @Test
    void whatIsDoneOrCanBeDoneCountsTheRestDoesNot() {
        assertThat(Status.values())
                .filteredOn(Status::isCounted)
                .containsExactly(Status.DONE, Status.DUE, Status.SQUEEZED, Status.LATE);
        assertThat(Status.values())
                .filteredOn(Status::isOpen)
                .containsExactly(Status.DUE, Status.SQUEEZED, Status.LATE);
    }

    @Test
    void theLateComeFirstThenTheNearest() {
        Schedule schedule = Plans.nantes()
                .postponed("e1.o4.appeler", LocalDate.of(2026, 12, 20), "avance")
                .on(LocalDate.of(2027, 2, 25));
        List<ScheduledAction> open = schedule.open();
        int late = schedule.with(Status.LATE).size();
        assertThat(late).isPositive();
        assertThat(open.subList(0, late)).allMatch(its -> its.status() == Status.LATE);
        assertThat(open.subList(late, open.size())).noneMatch(its -> its.status() == Status.LATE);
        assertThat(open.subList(0, late)).isSortedAccordingTo(java.util.Comparator.comparing(ScheduledAction::due));
    }

    private static ScheduledAction dayJ(Schedule schedule) {
        return schedule.actions().stream()
                .filter(action -> action.line().kind() == Kind.DAY_J)
                .findFirst()
                .orElseThrow();
    }

    private static List<DateMove> moves(ScheduledAction action) {
        return ((Reason.Counted) action.reason()).moves();
    }

    /** The one move of an action for this reason, or its first. */
    private static DateMove move(ScheduledAction action, Why why) {
        return moves(action).stream()
                .filter(move -> move.why() == why)
                .findFirst()
                .orElseThrow();
    }
}
