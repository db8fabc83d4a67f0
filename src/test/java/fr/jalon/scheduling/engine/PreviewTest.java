package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.ActionChange.Kind;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

    private final Plans plan = Plans.nantes()
            .done("e1.o1.lister", LocalDate.of(2026, 12, 7))
            .done("e1.o1.hierarchiser", LocalDate.of(2026, 12, 18))
            .done("e1.o2.decideur", LocalDate.of(2027, 1, 6));

    @Test
    void aLaterJMovesWhatIsOpenAndKeepsWhatIsDone() {
        Preview preview = to(LocalDate.of(2028, 1, 10));

        assertThat(preview.of(Kind.KEPT))
                .extracting(change -> change.after().key())
                .containsExactly("e1.o1.lister", "e1.o1.hierarchiser", "e1.o2.decideur");
        assertThat(preview.of(Kind.KEPT))
                .allSatisfy(change -> assertThat(change.after().date())
                        .isEqualTo(change.before().date()));
        assertThat(preview.of(Kind.MOVED)).hasSizeGreaterThan(25);
        assertThat(preview.of(Kind.BECOMES_LATE)).isEmpty();
        assertThat(preview.law()).isEqualTo(new LegalCheck(List.of(), null));
    }

    @Test
    void anEarlierJMakesSomeLate() {
        Preview preview = to(LocalDate.of(2027, 11, 2));

        assertThat(preview.of(Kind.BECOMES_LATE))
                .extracting(change -> change.after().key())
                .containsExactly("e1.o3.interlocuteur", "e1.o3.influence");
        assertThat(preview.of(Kind.BECOMES_IMPOSSIBLE)).isEmpty();
    }

    @Test
    void aMuchEarlierJMakesSomeImpossibleAndComingBackMakesThemPossibleAgain() {
        Preview preview = to(LocalDate.of(2027, 8, 2));

        assertThat(preview.of(Kind.BECOMES_IMPOSSIBLE))
                .extracting(change -> change.after().key())
                .contains("e1.o4.appeler", "e1.verdict");
        PlanFacts early = plan.facts().withJ(DateWindow.exactly(LocalDate.of(2027, 8, 2)));
        Preview back = Preview.of(early, early.withJ(DateWindow.exactly(Plans.J)), TODAY);
        assertThat(back.of(Kind.BECOMES_POSSIBLE))
                .extracting(change -> change.after().key())
                .contains("e1.o4.appeler", "e1.verdict");
        assertThat(back.after()).isEqualTo(plan.on(TODAY));
    }

    @Test
    void aLineMayKeepItsDayWhileTheOthersFollowJ() {
        LocalDate newJ = LocalDate.of(2028, 1, 10);
        Preview everything = to(newJ);
        Preview partial = keeping(newJ, "e2.o1.echeance");

        assertThat(partial.of(Kind.HELD)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("e2.o1.echeance");
            assertThat(change.after().date()).isEqualTo(change.before().date());
            assertThat(((Reason.Counted) change.after().reason()).moves()).anySatisfy(move -> {
                assertThat(move.why()).isEqualTo(DateMove.Why.KEPT);
                assertThat(move.detail()).isEqualTo("Inès Roy");
            });
        });
        assertThat(partial.of(Kind.MOVED)).hasSize(everything.of(Kind.MOVED).size() - 1);
        assertThat(everything.foretells(partial)).isTrue();
    }

    @Test
    void aLineMayBeDoneBeforeItsStepOpensWhenItKeepsItsDay() {
        Preview partial = keeping(LocalDate.of(2028, 10, 9), "e1.o3.interlocuteur");

        assertThat(partial.of(Kind.HELD)).extracting(ActionChange::key).containsExactly("e1.o3.interlocuteur");
        assertThat(Plans.action(partial.after(), "e1.o3.interlocuteur").date())
                .isEqualTo(Plans.action(plan.on(TODAY), "e1.o3.interlocuteur").date())
                .isBefore(LocalDate.of(2027, 10, 9));
    }

    @Test
    void whatComesBeforeALineKeptIsBroughtForwardWithIt() {
        Preview partial = keeping(LocalDate.of(2028, 10, 9), "e1.o4.appeler");
        LocalDate call = Plans.action(plan.on(TODAY), "e1.o4.appeler").date();

        assertThat(partial.of(Kind.HELD)).extracting(ActionChange::key).containsExactly("e1.o4.appeler");
        assertThat(Plans.action(partial.after(), "e1.o3.interlocuteur").date())
                .isBeforeOrEqualTo(call)
                .isBefore(LocalDate.of(2027, 10, 9));
        assertThat(to(LocalDate.of(2028, 10, 9)).foretells(partial)).isFalse();
    }

    @Test
    void keepingALineThatOthersWaitForPushesThemAndIsNotWhatWasShown() {
        LocalDate newJ = LocalDate.of(2027, 11, 2);
        Preview partial = keeping(newJ, "e3.mode");

        assertThat(to(newJ).foretells(partial)).isFalse();
        assertThat(Plans.action(partial.after(), "e3.mode").planned())
                .isBeforeOrEqualTo(
                        Plans.action(partial.after(), "e3.certificat").planned());
    }

    @Test
    void whatIsDoneLostOrJItselfCannotBeKept() {
        assertThat(keeping(LocalDate.of(2028, 1, 10), "e1.o1.lister", "j.soumissionner", "e3.reponses", "rien")
                        .kept())
                .isEmpty();
        assertThat(keeping(LocalDate.of(2027, 8, 2), "e1.o4.appeler").kept()).isEmpty();
    }

    @Test
    void aJThatHasPassedIsSaidToHavePassed() {
        assertThat(to(TODAY.minusDays(1)).law().breaches())
                .containsExactly(new LegalBreach.Over(LocalDate.of(2027, 1, 19)));
    }

    @Test
    void anotherTemplateBringsItsOwnLinesAndTakesTheOthersAway() {
        PlanFacts adapted = plan.facts().withTemplate(BuiltInTemplates.PROCEDURE_ADAPTEE);
        Preview there = Preview.of(plan.facts(), adapted, TODAY);
        assertThat(there.removed()).extracting(ScheduledAction::key).containsExactly("e3.reponses");
        assertThat(there.added()).isEmpty();

        Preview back = Preview.of(adapted, plan.facts(), TODAY);
        assertThat(back.added()).extracting(ScheduledAction::key).containsExactly("e3.reponses");
        assertThat(back.removed()).isEmpty();
    }

    private Preview keeping(LocalDate newJ, String... keys) {
        return Preview.of(plan.facts(), plan.facts().withJ(DateWindow.exactly(newJ)), Set.of(keys), "Inès Roy", TODAY);
    }

    private Preview to(LocalDate newJ) {
        return Preview.of(plan.facts(), plan.facts().withJ(DateWindow.exactly(newJ)), TODAY);
    }
}
