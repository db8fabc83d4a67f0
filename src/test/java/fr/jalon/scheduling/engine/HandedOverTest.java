package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.LegalMinimum;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.wording.ReasonWording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Once the specification is handed over, only the step of publicity is left. */
class HandedOverTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate HANDED_OVER = LocalDate.of(2027, 2, 26);
    private static final Template METHOD = BuiltInTemplates.SERVICES_ET_FOURNITURES;

    @Test
    void whatComesBeforePublicityIsPointlessAndSaysSo() {
        Schedule schedule = on(Plans.nantes().facts());

        for (ScheduledAction action : schedule.actions()) {
            boolean before = !Integer.valueOf(3).equals(action.step().number());
            assertThat(action.status() == Status.DROPPED)
                    .as(action.key())
                    .isEqualTo(before && !action.line().isLegalLimit());
            if (action.status() == Status.DROPPED) {
                assertThat(action.date()).isNull();
                assertThat(ReasonWording.sentence(action.reason()))
                        .isEqualTo(
                                "Sans objet\u00a0: le cahier des charges est remis depuis le vendredi 26\u00a0février 2027.");
            }
        }
        assertThat(schedule.with(Status.PENDING)).isEmpty();
        assertThat(schedule.next()).get().matches(action -> action.key().startsWith("e3."));
    }

    @Test
    void theStepOfPublicityKeepsItsDates() {
        PlanFacts plan = Plans.nantes().facts();
        Schedule before = Scheduler.schedule(plan, TODAY);
        Schedule after = on(plan);

        for (ScheduledAction action : after.actions()) {
            if (action.status() != Status.DROPPED) {
                assertThat(action.date())
                        .isEqualTo(before.action(action.key()).orElseThrow().date());
            }
        }
        assertThat(after.windows()).isEqualTo(before.windows());
        assertThat(after.range()).isEqualTo(before.range());
    }

    @Test
    void whatIsDoneStaysDone() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        Schedule schedule = on(Plans.nantes().done("e1.o3.influence", day).facts());

        assertThat(schedule.action("e1.o3.influence"))
                .get()
                .matches(action -> action.status() == Status.DONE && day.equals(action.date()));
    }

    @Test
    void whatTheVerdictClosedSaysTheVerdict() {
        Schedule schedule = on(
                Plans.nantes().loyalty(Outcome.WORKED, LocalDate.of(2027, 2, 1)).facts());

        assertThat(schedule.action("h2.a.rappeler").orElseThrow().reason()).isInstanceOf(Reason.Dropped.class);
        assertThat(schedule.action("h1.informe").orElseThrow().reason()).isEqualTo(new Reason.HandedOver(HANDED_OVER));
    }

    @Test
    void takenBackEverythingIsAsBefore() {
        PlanFacts plan = Plans.nantes().facts();

        assertThat(Scheduler.schedule(plan.handedOver(HANDED_OVER).handedOver(null), TODAY))
                .isEqualTo(Scheduler.schedule(plan, TODAY));
    }

    @Test
    void anotherJChangesNothingOfWhatIsOver() {
        PlanFacts plan = Plans.nantes().facts().handedOver(HANDED_OVER);
        Preview preview =
                Preview.of(plan, plan.withJ(fr.jalon.shared.DateWindow.exactly(LocalDate.of(2027, 10, 4))), TODAY);

        assertThat(preview.changes())
                .allMatch(change ->
                        Integer.valueOf(3).equals(change.after().step().number())
                                || change.after().line().isLegalLimit());
        assertThat(preview.after().with(Status.DROPPED))
                .hasSameSizeAs(preview.before().with(Status.DROPPED));
    }

    @Test
    void itKeepsWhatIsOverWhenOneLineIsGivenAnotherDay() {
        PlanFacts plan = Plans.nantes().facts().handedOver(HANDED_OVER);
        PostponementEffect effect =
                PostponementEffect.of(plan, "e3.rediger", LocalDate.of(2027, 11, 15), "Nadia", TODAY);

        assertThat(effect.shifts()).allMatch(shift -> shift.after().key().startsWith("e3."));
    }

    @Test
    void withoutAStepOfPublicityTheNumberDecides() {
        Template mine = numbered(1, null, 2);

        assertThat(mine.steps().stream().map(mine::isBeforePublicity)).containsExactly(true, false, true);
        assertThat(METHOD.steps().stream().filter(METHOD::isBeforePublicity).map(Step::key))
                .containsExactly("e1", "h", "e2");
    }

    @Test
    void theNoticeAndJAreNeverOverWhereverTheyStand() {
        Template mine = numbered(1, null, 2);
        Schedule schedule = Scheduler.schedule(Plans.nantes().of(mine).facts().handedOver(HANDED_OVER), TODAY);

        assertThat(schedule.actions())
                .filteredOn(action -> action.line().kind() == Line.Kind.DAY_J
                        || action.key().equals(mine.legalMinimum().noticeKey()))
                .hasSize(2)
                .noneMatch(action -> action.status() == Status.DROPPED);
    }

    /** The method's steps under other numbers, its last one under the last. */
    private static Template numbered(Integer first, @Nullable Integer second, Integer third) {
        List<Step> steps = METHOD.steps();
        return new Template(
                "mien",
                1,
                "Le mien",
                "",
                List.of(as(steps.get(0), first), as(steps.get(1), second), as(steps.get(steps.size() - 1), third))
                        .stream()
                        .map(HandedOverTest::alone)
                        .toList(),
                new LegalMinimum(
                        METHOD.legalMinimum().noticeKey(), METHOD.legalMinimum().procedure()));
    }

    private static Step as(Step step, @Nullable Integer number) {
        return new Step(
                step.key(),
                number,
                step.title(),
                step.shortTitle(),
                step.opens(),
                step.closes(),
                step.advice(),
                step.lines());
    }

    private static Step alone(Step step) {
        return new Step(
                step.key(),
                step.number(),
                step.title(),
                step.shortTitle(),
                step.opens(),
                step.closes(),
                step.advice(),
                step.lines().stream()
                        .map(line -> new Line(
                                line.key(),
                                line.place(),
                                line.objective(),
                                line.title(),
                                line.advice(),
                                line.offset(),
                                line.kind(),
                                line.branch(),
                                java.util.Set.of(),
                                line.minutes()))
                        .toList());
    }

    private static Schedule on(PlanFacts plan) {
        return Scheduler.schedule(plan.handedOver(HANDED_OVER), TODAY);
    }
}
