package fr.jalon.retroplanning.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.RandomPlans;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** J of thousands of plans, moved one to three times, wholly or in part, and taken back move by move. */
class DayJPropertiesTest {

    /** A hundred thousand with -Pthorough. */
    private static final int PLANS = Integer.getInteger("jalon.test.plans", 2_000);

    private static final UUID COMPANY = new UUID(0, 1);

    @Test
    void whatIsShownIsWhatOneGetsAndTakingItBackRestoresThePlan() {
        LongAdder held = new LongAdder();
        LongAdder done = new LongAdder();
        IntStream.range(0, PLANS).parallel().forEach(seed -> {
            try {
                new Story(seed).tell(held, done);
            } catch (AssertionError | RuntimeException error) {
                throw new AssertionError("graine " + seed + " : " + error.getMessage(), error);
            }
        });
        // Worth something only if lines were held by moves, and done between a move and its undoing.
        assertThat(held.sum()).isGreaterThan(PLANS);
        assertThat(done.sum()).isGreaterThan(PLANS / 5);
    }

    /** What two colleagues do with one plan. */
    private static final class Story {

        private final RandomPlans random;
        private final PlanFacts facts;
        private final LocalDate today;
        private final Plan plan;
        private final Map<UUID, String> names = new HashMap<>();

        Story(int seed) {
            this.random = new RandomPlans(seed);
            this.facts = random.next();
            this.today = random.todayFor(facts);
            NewPlan wanted = new NewPlan(
                    "Tonte", "Ville", null, facts.place(), null, facts.template(), facts.j(), facts.cautious());
            this.plan = new Plan(new UUID(0, seed), COMPANY, wanted, facts.enteredOn(), Instant.EPOCH, who("Inès Roy"));
        }

        void tell(LongAdder held, LongAdder done) {
            decide();
            must(facts().equals(touched(facts)), "the plan keeps what was decided");
            Schedule atFirst = schedule();
            Deque<PlanFacts> before = new ArrayDeque<>();
            for (int moves = 1 + random.day().getDayOfYear() % 3; moves > 0; moves--) {
                before.push(facts());
                held.add(move());
            }
            Optional<Line> line = openLine();
            line.ifPresent(its -> plan.tick(its, today, who("Karim Morel")));
            done.add(line.isPresent() ? 1 : 0);
            while (!before.isEmpty()) {
                plan.dayJ().undoMove();
                PlanFacts expected = before.pop();
                must(
                        facts().equals(line.map(its -> ticked(expected, its)).orElse(expected)),
                        "as before the move, but for what was done since");
            }
            line.ifPresent(plan::reopen);
            must(schedule().equals(atFirst), "the same dates and reasons, to the last word");
        }

        /** Everything the random facts say was done to the plan, done to it; J set once, keeping what they keep. */
        private void decide() {
            Map<String, LocalDate> kept = new HashMap<>();
            for (Line line : facts.template().lines()) {
                ActionState state = facts.states().getOrDefault(line.key(), ActionState.OPEN);
                if (state.postponement() != null) {
                    ActionState.Postponement wish = state.postponement();
                    plan.postpone(line, wish.to(), who(wish.by()), wish.reason());
                }
                if (state.done() != null) {
                    plan.tick(line, state.done().on(), who(state.done().by()));
                }
                if (state.kept() != null) {
                    kept.put(line.key(), state.kept().on());
                }
            }
            if (facts.verdict().outcome() != Outcome.UNKNOWN) {
                plan.judge(facts.verdict(), VerdictProof.of("Mme Martin l’a dit"), who("Inès Roy"));
            }
            plan.moveJ(facts.j(), kept, why(facts.notice().sentOn()));
            plan.dayJ().note(facts.notice().noticeCase());
            LocalDate handedOver = facts.handedOverOn();
            plan.dayJ().noteHandOver(handedOver == null ? null : new HandOver(handedOver, null));
        }

        /** @return how many lines the move held on their days */
        private int move() {
            LocalDate sent = random.day().getDayOfYear() % 4 == 0 ? today : null;
            DateWindow to =
                    random.around(facts.j().likely().plusDays(random.day().getDayOfYear() - 180L));
            PlanFacts moved =
                    sent == null ? facts().withJ(to) : facts().withJ(to).withNotice(sent);
            Preview preview = Preview.of(facts(), moved, random.someLines(facts), "Inès Roy", today);
            plan.moveJ(to, preview.kept(), why(sent));
            must(schedule().equals(preview.after()), "what is shown is what one gets");
            return preview.kept().size();
        }

        private Optional<Line> openLine() {
            Set<String> wanted = random.someLines(facts);
            return facts.template().lines().stream()
                    .filter(line -> wanted.contains(line.key()))
                    .filter(line -> !line.isLegalLimit() && line.kind() != Line.Kind.VERDICT)
                    .filter(line -> !plan.row(line).isDone())
                    .findFirst();
        }

        private PlanFacts ticked(PlanFacts before, Line line) {
            ActionState state = before.states().getOrDefault(line.key(), ActionState.OPEN);
            ActionState.Done done = new ActionState.Done(today, "Karim Morel");
            return before.withState(line.key(), new ActionState(done, state.postponement(), state.kept()));
        }

        private DayJMove.Why why(@org.jspecify.annotations.Nullable LocalDate sent) {
            DayJCause fact = sent == null ? DayJCause.OTHER : DayJCause.NOTICE;
            return new DayJMove.Why(
                    COMPANY, Instant.EPOCH, who("Inès Roy"), fact, sent == null ? today : sent, "l’avis est publié");
        }

        private PlanFacts facts() {
            return plan.state().facts(facts.template(), id -> requireNonNull(names.get(id)));
        }

        private Schedule schedule() {
            return Scheduler.schedule(facts(), today);
        }

        private UUID who(String name) {
            UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            names.put(id, name);
            return id;
        }

        /** Without the lines nobody did anything with. */
        private static PlanFacts touched(PlanFacts all) {
            Map<String, ActionState> states = new HashMap<>(all.states());
            states.values().removeIf(ActionState.OPEN::equals);
            return new PlanFacts(
                    all.template(),
                    all.j(),
                    all.cautious(),
                    all.place(),
                    all.enteredOn(),
                    all.notice(),
                    all.handedOverOn(),
                    all.verdict(),
                    states);
        }

        private static void must(boolean holds, String promise) {
            if (!holds) {
                throw new AssertionError(promise);
            }
        }
    }
}
