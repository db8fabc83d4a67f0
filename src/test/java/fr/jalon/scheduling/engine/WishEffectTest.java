package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.ActionState.Postponement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WishEffectTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 23);
    private static final String CALL = "e1.o4.appeler";
    private static final String MEET = "e1.o4.rendez-vous";

    @Test
    void aDayBesideTheOthersMovesThemNot() {
        LocalDate now = Objects.requireNonNull(
                Plans.action(Plans.nantes().on(MADE), CALL).planned());
        PostponementEffect effect = effect(Plans.nantes(), CALL, now.minusDays(7));

        assertThat(effect.isPlain()).isTrue();
        assertThat(effect.line().planned()).isEqualTo(now.minusDays(7));
    }

    @Test
    void aDayAfterWhatFollowsPushesIt() {
        LocalDate meeting = Objects.requireNonNull(
                Plans.action(Plans.nantes().on(MADE), MEET).planned());
        PostponementEffect effect = effect(Plans.nantes(), CALL, meeting.plusDays(7));

        assertThat(effect.isPlain()).isFalse();
        assertThat(effect.held()).isNull();
        assertThat(effect.shifts()).anySatisfy(shift -> {
            assertThat(shift.after().key()).isEqualTo(MEET);
            assertThat(shift.isLater()).isTrue();
            assertThat(shift.after().planned()).isEqualTo(meeting.plusDays(7));
        });
    }

    @Test
    void aDayBeforeWhatPrecedesPullsIt() {
        LocalDate call = Objects.requireNonNull(
                Plans.action(Plans.nantes().on(MADE), CALL).planned());
        PostponementEffect effect = effect(Plans.nantes(), MEET, call.minusDays(7));

        assertThat(effect.shifts()).anySatisfy(shift -> {
            assertThat(shift.after().key()).isEqualTo(CALL);
            assertThat(shift.isLater()).isFalse();
        });
    }

    @Test
    void aDayBeforeAnotherThatSomebodySetIsHeldAndSaysByWhich() {
        LocalDate call = Objects.requireNonNull(
                Plans.action(Plans.nantes().on(MADE), CALL).planned());
        Plans plan = Plans.nantes().postponed(CALL, call.plusDays(14), "congé");
        PostponementEffect effect = effect(plan, MEET, call.plusDays(7));

        assertThat(effect.isPlain()).isFalse();
        DateMove held = Objects.requireNonNull(effect.held());
        assertThat(held.why()).isEqualTo(DateMove.Why.AFTER_PREDECESSOR);
        assertThat(held.detail()).isEqualTo("Appeler le contact");
        assertThat(effect.line().planned()).isAfterOrEqualTo(call.plusDays(14));
    }

    @Test
    void whatIsBeyondTheLimitsNamesTheLineOrTheStepItCollidesWith() {
        Schedule schedule = Plans.nantes().on(MADE);
        ScheduledAction call = Plans.action(schedule, CALL);

        assertThat(PostponementLimit.beyond(schedule, call, Objects.requireNonNull(call.date())))
                .isEmpty();
        PostponementLimit late = PostponementLimit.beyond(
                        schedule, call, Objects.requireNonNull(call.latest()).plusDays(1))
                .orElseThrow();
        assertThat(late.early()).isFalse();
        assertThat(late.nearest()).isEqualTo(call.latest());
        assertThat(Objects.requireNonNull(late.other()).line().after()).contains(CALL);
        PostponementLimit past =
                PostponementLimit.beyond(schedule, call, MADE.minusDays(1)).orElseThrow();
        assertThat(past.past()).isTrue();

        ScheduledAction last = Plans.action(schedule, "e1.verdict");
        PostponementLimit closed = PostponementLimit.beyond(
                        schedule, last, Objects.requireNonNull(last.latest()).plusDays(1))
                .orElseThrow();
        assertThat(closed.nearest()).isEqualTo(last.latest());
    }

    /** Over random plans: what was shown is what one gets, and an effect called plain moves nothing. */
    @Test
    void whatIsShownIsWhatHappens() {
        for (int seed = 0; seed < 1_500; seed++) {
            RandomPlans plans = new RandomPlans(seed);
            Random random = new Random(seed);
            PlanFacts plan = plans.next();
            LocalDate today = plans.todayFor(plan);
            Schedule before = Scheduler.schedule(plan, today);
            for (ScheduledAction line : before.open().stream().limit(3).toList()) {
                LocalDate wish = Objects.requireNonNull(line.earliest()).plusDays(random.nextInt(60));
                PostponementEffect effect = PostponementEffect.of(plan, line.key(), wish, "Nadia", today);
                PlanFacts then =
                        plan.withState(line.key(), new ActionState(null, new Postponement(wish, "Nadia", "x"), null));
                Schedule after = Scheduler.schedule(then, today);
                assertThat(after.action(line.key()).orElseThrow().planned())
                        .isEqualTo(effect.line().planned());
                for (ScheduledAction other : after.actions()) {
                    boolean shown = effect.shifts().stream()
                            .anyMatch(shift -> shift.after().key().equals(other.key())
                                    && Objects.equals(shift.after().planned(), other.planned()));
                    boolean same = Objects.equals(
                            before.action(other.key()).orElseThrow().planned(), other.planned());
                    assertThat(shown || same || other.key().equals(line.key())).isTrue();
                }
            }
        }
    }

    private static PostponementEffect effect(Plans plan, String key, LocalDate wish) {
        return PostponementEffect.of(plan.facts(), key, wish, "Nadia Benali", MADE);
    }
}
