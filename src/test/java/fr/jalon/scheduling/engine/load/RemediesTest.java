package fr.jalon.scheduling.engine.load;

import static fr.jalon.scheduling.engine.load.Loads.THIS_WEEK;
import static fr.jalon.scheduling.engine.load.Loads.TODAY;
import static fr.jalon.scheduling.engine.load.Loads.load;
import static fr.jalon.scheduling.engine.load.Loads.member;
import static fr.jalon.scheduling.engine.load.Loads.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.load.Remedy.Kind;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final Member NADIA = member("Nadia", 60);
    private static final Member KARIM = member("Karim", 60);
    private static final LocalDate THEN = TODAY.plusWeeks(2).plusDays(2);

    @Test
    void anOverloadIsSolvedByAnotherWeekOrAColleagueWithRoom() {
        Load load = load(
                List.of(NADIA, KARIM),
                plan("A").action("a", THEN, 45, NADIA),
                plan("B").action("b", THEN, 30, NADIA));

        Conflict conflict = only(load);

        assertThat(conflict.isSolvable()).isTrue();
        assertThat(conflict.proof()).isNull();
        assertThat(conflict.remedies()).extracting(Remedy::kind).containsExactly(Kind.ADVANCE, Kind.PUSH, Kind.GIVE);
        Step.Reschedule advance =
                (Step.Reschedule) conflict.remedies().get(0).steps().get(0);
        assertThat(Week.of(advance.to())).isEqualTo(THIS_WEEK.plus(1));
        assertThat(advance.to()).as("as near to its day as can be").isEqualTo(TODAY.plusDays(11));
        assertThat(advance.isEarlier()).isTrue();
        assertThat(((Step.Give) conflict.remedies().get(2).steps().get(0)).to()).isEqualTo(KARIM);
    }

    @Test
    void whatWasFoundForALoadIsNotLookedForAgain() {
        Load load = load(
                List.of(NADIA, KARIM),
                plan("A").action("a", THEN, 45, NADIA),
                plan("B").action("b", THEN, 30, NADIA));
        Overload overload = load.overloads().get(0);

        assertThat(load.remedies().of(overload)).isSameAs(load.remedies().of(overload));
        assertThat(load.remedies().bottlenecks().all())
                .isSameAs(load.remedies().bottlenecks().all());
    }

    @Test
    void aPlanKnowsTheOverloadsThatItHasWorkIn() {
        Load load = load(
                List.of(NADIA, KARIM),
                plan("A").action("a", THEN, 45, NADIA),
                plan("B").action("b", THEN, 30, NADIA),
                plan("C").action("c", THEN.plusWeeks(1), 30, NADIA));

        assertThat(load.overloads()).hasSize(1);
        assertThat(load.plans())
                .extracting(its -> load.overloadsOf(its.id()).size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void aMoveThatOverloadsAnotherWeekIsNotOffered() {
        Member other = member("Karim", 10);
        Load load = load(
                List.of(NADIA, other),
                plan("A").action("a", THEN, 45, NADIA),
                plan("B").action("b", THEN, 45, NADIA),
                plan("C")
                        .within(TODAY.plusWeeks(1), TODAY.plusWeeks(1).plusDays(4))
                        .action("full before", TODAY.plusWeeks(1), 60, NADIA),
                plan("D")
                        .within(TODAY.plusWeeks(3), TODAY.plusWeeks(3).plusDays(4))
                        .action("full after", TODAY.plusWeeks(3), 60, NADIA));

        assertThat(only(load).remedies().stream().flatMap(remedy -> remedy.steps().stream()))
                .allSatisfy(step ->
                        assertThat(Week.of(((Step.Reschedule) step).to())).isIn(THIS_WEEK, THIS_WEEK.plus(4)));
    }

    @Test
    void severalTogetherSolveWhatNoneSolvesAlone() {
        Load load = load(
                List.of(NADIA),
                plan("A").action("a", THEN, 60, NADIA),
                plan("B").action("b", THEN, 60, NADIA),
                plan("C").action("c", THEN, 60, NADIA));

        Conflict conflict = only(load);

        assertThat(conflict.remedies().get(0).kind()).isEqualTo(Kind.TOGETHER);
        assertThat(conflict.remedies().get(0).steps()).hasSize(2);
        assertThat(conflict.remedies().get(1).kind()).isEqualTo(Kind.RAISE);
        assertThat(conflict.isSolvable()).isTrue();
    }

    @Test
    void twoJsThatCannotBothBeServedAreSaidSoWithTheProof() {
        LocalDate last = TODAY.plusDays(11);
        Load load = load(
                List.of(NADIA),
                plan("A")
                        .within(TODAY, last)
                        .action("a", TODAY.plusDays(9), 60, NADIA)
                        .action("a2", TODAY.plusDays(2), 40, NADIA),
                plan("B").within(TODAY, last).action("b", TODAY.plusDays(9), 50, NADIA));

        Conflict conflict = only(load);

        assertThat(conflict.isSolvable()).isFalse();
        assertThat(conflict.remedies())
                .extracting(Remedy::kind)
                .containsExactly(Kind.RAISE, Kind.GIVE_UP, Kind.GIVE_UP);
        Step.Raise raise = (Step.Raise) conflict.remedies().get(0).steps().get(0);
        assertThat(raise.more()).isEqualTo(50);
        assertThat(raise.minutes()).isEqualTo(110);
        Bottleneck proof = java.util.Objects.requireNonNull(conflict.proof());
        assertThat(proof.from()).isEqualTo(THIS_WEEK);
        assertThat(proof.to()).isEqualTo(THIS_WEEK.plus(1));
        assertThat(proof.minutes()).isEqualTo(150);
        assertThat(proof.capacity()).isEqualTo(120);
        assertThat(proof.isBetweenPlans()).isTrue();
        assertThat(Bottlenecks.of(load).all()).hasSize(1);
    }

    @Test
    void onePlanThatAsksForTooMuchAloneIsNotBlamedOnAnother() {
        LocalDate last = TODAY.plusDays(4);
        Load load = load(List.of(NADIA), plan("A").within(TODAY, last).action("a", TODAY.plusDays(2), 90, NADIA));

        assertThat(java.util.Objects.requireNonNull(only(load).proof()).isBetweenPlans())
                .isFalse();
    }

    @Test
    void whatIsNobodysIsSolvedByAnotherWeekOrMoreTime() {
        Load load = load(
                List.of(NADIA), plan("A").action("a", THEN, 45, null), plan("B").action("b", THEN, 45, null));

        assertThat(only(load).remedies()).extracting(Remedy::kind).containsExactly(Kind.ADVANCE, Kind.PUSH);

        LocalDate last = TODAY.plusDays(4);
        Load narrow = load(
                List.of(NADIA, KARIM.with(THIS_WEEK, 0)),
                plan("A").within(TODAY, last).action("a", TODAY, 50, NADIA).action("b", TODAY, 45, null));
        Conflict conflict = only(narrow);
        Step.Raise raise = (Step.Raise) conflict.remedies().get(0).steps().get(0);
        assertThat(raise.more()).isEqualTo(35);
        assertThat(conflict.overload().capacity()).isEqualTo(10);
    }

    @Test
    void anActionTakesWhatDependsOnItAlongAndSaysSo() {
        Load load = load(
                List.of(NADIA, KARIM),
                plan("A").action("first", THEN, 45, NADIA).action("second", THEN.plusDays(1), 15, null, "first"),
                plan("B").within(THEN, THEN).action("b", THEN, 30, NADIA));

        Remedy push = only(load).remedies().stream()
                .filter(remedy -> remedy.kind() == Kind.PUSH)
                .findFirst()
                .orElseThrow();
        assertThat(((Step.Reschedule) push.steps().get(0)).others()).containsExactly("second");
    }

    private static Conflict only(Load load) {
        assertThat(load.overloads()).hasSize(1);
        return new Remedies(load).of(load.overloads().get(0));
    }
}
