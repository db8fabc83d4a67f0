package fr.jalon.scheduling.engine.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatePaceTest {

    private static final ObjectiveLines OBJECTIVE = ObjectiveLines.of("Étape 1, objectif 1", "Cibler");

    @Test
    void aLineKeepsItsPlaceBetweenTheTwoDaysOfItsStep() {
        Step step = step(Offset.days(100), Offset.days(20));

        Step longer = new TemplatePace(step, Offset.days(260), Offset.days(100)).stretched();

        assertThat(longer.opens()).isEqualTo(Offset.days(260));
        assertThat(longer.closes()).isEqualTo(Offset.days(100));
        assertThat(longer.lines())
                .extracting(Line::offset)
                .containsExactly(
                        Offset.days(260),
                        Offset.days(220),
                        Offset.days(180),
                        Offset.days(6),
                        Offset.days(0),
                        Offset.days(100));
        assertThat(longer.key()).isEqualTo("s");
        assertThat(longer.lines())
                .extracting(Line::key)
                .containsExactly("first", "early", "middle", "law", "j", "last");
    }

    @Test
    void theSamePaceLeavesEverythingAsItIs() {
        Step step = step(Offset.days(100), Offset.days(20));
        assertThat(new TemplatePace(step, Offset.days(100), Offset.days(20)).stretched())
                .isEqualTo(step);
    }

    @Test
    void oneOtherDayIsAnotherPace() {
        Step step = step(Offset.days(100), Offset.days(20));
        assertThat(offsetOfMiddle(new TemplatePace(step, Offset.days(100), Offset.days(40))))
                .isEqualTo(Offset.days(70));
        assertThat(offsetOfMiddle(new TemplatePace(step, Offset.days(180), Offset.days(20))))
                .isEqualTo(Offset.days(100));
    }

    @Test
    void monthsAreStretchedAsTheDaysTheyHold() {
        Step step = step(Offset.months(12), Offset.months(8));
        Line line = OBJECTIVE.action("ten", Offset.months(10), 30, "Appeler", "");
        Step stretched = new TemplatePace(step.with(List.of(line)), Offset.months(24), Offset.months(16)).stretched();
        assertThat(stretched.lines().get(0).offset()).isEqualTo(Offset.days(609));
    }

    @Test
    void theStepsOfTheTemplatesAreThoseOfTheMethodAtTheirPace() {
        assertThat(BuiltInTemplates.SERVICES_ET_FOURNITURES.steps())
                .containsExactly(
                        ProspectionStep.step(), HypothesesStep.step(), PreparationStep.step(), PublicityStep.step());
        assertThat(BuiltInTemplates.PROCEDURE_RESTREINTE.steps().get(3)).isEqualTo(PublicityStep.restricted());
        assertThat(BuiltInTemplates.TRAVAUX.steps().get(0))
                .isEqualTo(new TemplatePace(ProspectionStep.step(), Offset.months(15), Offset.months(10)).stretched());
    }

    @Test
    void anAdaptedProcedureHasAllOfTheStepButTheLastDayForAnswers() {
        List<Line> all = PublicityStep.step().lines();
        assertThat(PublicityStep.adapted().lines())
                .hasSize(all.size() - 1)
                .isSubsetOf(all)
                .extracting(Line::key)
                .doesNotContain("e3.reponses");
    }

    @Test
    void aRestrictedOneWaitsForTheInvitationWhereAnOpenOneWaitsForTheNotice() {
        Step restricted = PublicityStep.restricted();
        assertThat(restricted.opens()).isEqualTo(Offset.days(80));
        assertThat(restricted.lines())
                .extracting(Line::key)
                .startsWith("e3.publicite", "e3.candidature", "e3.invitation")
                .hasSize(PublicityStep.step().lines().size() + 2);
        for (Line line : PublicityStep.step().lines()) {
            Line there = restricted.lines().stream()
                    .filter(its -> its.key().equals(line.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(there.after().contains("e3.invitation"))
                    .as(line.key())
                    .isEqualTo(line.after().contains("e3.publicite"));
            assertThat(there.after()).doesNotContain("e3.publicite");
        }
    }

    private static Offset offsetOfMiddle(TemplatePace stretch) {
        return stretch.stretched().lines().get(2).offset();
    }

    private static Step step(Offset opens, Offset closes) {
        return new Step(
                "s",
                1,
                "Prospecter",
                "Prospection",
                opens,
                closes,
                "",
                List.of(
                        OBJECTIVE.action("first", opens, 30, "Cibler", ""),
                        OBJECTIVE.action("early", Offset.days(80), 30, "Classer", "", "first"),
                        OBJECTIVE.action("middle", Offset.days(60), 30, "Appeler", ""),
                        OBJECTIVE.line("law", Offset.days(6), Kind.LEGAL_LIMIT, 0, "Limite", ""),
                        OBJECTIVE.line("j", Offset.days(0), Kind.DAY_J, 60, "Déposer", ""),
                        OBJECTIVE.action("last", closes, 30, "Conclure", "")));
    }
}
