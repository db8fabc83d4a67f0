package fr.jalon.scheduling.engine.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.scheduling.engine.template.Line.Kind;
import fr.jalon.scheduling.engine.template.TemplateEditor.Problem;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateEditorTest {

    private final Template services = BuiltInTemplates.SERVICES_ET_FOURNITURES;
    private final TemplateEditor rewriting = new TemplateEditor(services);

    @Test
    void whatCameAfterALineTakenOutComesAfterWhatItCameAfter() {
        Template without = rewriting.without(line("e1.o4.appeler"));

        assertThat(without.line("e1.o4.appeler")).isEmpty();
        assertThat(without.line("e1.o4.rendez-vous").orElseThrow().after()).containsExactly("e1.o3.interlocuteur");
        assertThat(without.lines()).hasSize(services.lines().size() - 1);
    }

    @Test
    void theNoticeTheVerdictTheLawAndJStay() {
        for (String key : List.of("e3.publicite", "e1.verdict", "e3.reponses", "j.soumissionner")) {
            assertThat(rewriting.isRemovable(line(key))).as(key).isFalse();
            assertThatThrownBy(() -> rewriting.without(line(key))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(rewriting.isEditable(line("e3.publicite"))).isTrue();
        assertThat(rewriting.isEditable(line("e3.reponses"))).isFalse();
        assertThat(rewriting.isEditable(line("j.soumissionner"))).isFalse();
    }

    @Test
    void aLineMovesUpAndDownInItsStepAndStopsAtItsEnds() {
        Line first = line("e1.o1.lister");
        Template down = rewriting.moved(first, false);

        assertThat(down.steps().get(0).lines().get(1)).isEqualTo(first);
        assertThat(new TemplateEditor(down).moved(first, true)).isEqualTo(services);
        assertThat(rewriting.moved(first, true)).isEqualTo(services);
        Line last = services.steps()
                .get(0)
                .lines()
                .get(services.steps().get(0).lines().size() - 1);
        assertThat(rewriting.moved(last, false)).isEqualTo(services);
    }

    @Test
    void aNewLineGoesWhereItsDayPutsItInItsStep() {
        Line added = added(Offset.months(9), Set.of("e1.o4.appeler"));

        Template with = rewriting.with("e1", added);
        assertThat(rewriting.problems(services.steps().get(0), added)).isEmpty();
        List<Line> lines = with.steps().get(0).lines();
        int at = lines.indexOf(added);
        assertThat(lines.subList(0, at))
                .allMatch(line -> line.offset().roughDays() >= added.offset().roughDays());
        assertThat(lines.get(at + 1).offset().roughDays())
                .isLessThan(added.offset().roughDays());

        Line last = new Line(
                "x.relire", "", "", "Relire", "", Offset.workingDays(4), Kind.ACTION, Branch.COMMON, Set.of(), 30);
        assertThat(rewriting.with("e3", last).steps().get(3).lines())
                .extracting(Line::key)
                .endsWith("e3.copie", "j.soumissionner")
                .containsSubsequence("e3.essai", "x.relire", "e3.copie");
        assertThat(with.line("x.visite")).contains(added);
    }

    @Test
    void aDelayOutsideTheStepIsSaid() {
        assertThat(rewriting.problems(services.steps().get(0), added(Offset.months(7), Set.of())))
                .singleElement()
                .isEqualTo(new Problem(TemplateEditor.Kind.OUTSIDE_STEP, null))
                .extracting(Problem::about)
                .isEqualTo(TemplateEditor.Part.OFFSET);
    }

    @Test
    void waitingForWhatComesLaterIsSaid() {
        assertThat(rewriting.problems(services.steps().get(0), added(Offset.months(11), Set.of("e1.o5.inviter"))))
                .singleElement()
                .isEqualTo(new Problem(TemplateEditor.Kind.WAITS_FOR_LATER, line("e1.o5.inviter")));
    }

    @Test
    void aLineCannotGoBeforeWhatItWaitsForEvenByOthers() {
        assertThat(rewriting.possiblePredecessors("e1.o3.interlocuteur"))
                .extracting(Line::key)
                .contains("e1.o1.lister", "e1.o1.hierarchiser")
                .doesNotContain("e1.o3.interlocuteur", "e1.o4.appeler", "e1.verdict", "h1.informe", "e3.reponses");
        Line circle = line("e1.o3.interlocuteur").after(Set.of("e1.o4.appeler"));
        assertThat(rewriting.problems(services.steps().get(0), circle))
                .contains(new Problem(TemplateEditor.Kind.CIRCLE, line("e1.o4.appeler")));
    }

    @Test
    void bringingALineNearerThanItsFollowersIsSaid() {
        Line late = line("e1.o1.lister").at(Offset.days(250));
        assertThat(rewriting.problems(services.steps().get(0), late))
                .contains(new Problem(TemplateEditor.Kind.TOO_NEAR, line("e1.o1.hierarchiser")));
    }

    @Test
    void whateverIsTakenOutInWhateverOrderATemplateIsLeft() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Template template = BuiltInTemplates.all().get(random.nextInt(5));
            for (int i = 0; i < 30; i++) {
                List<Line> removable = template.lines().stream()
                        .filter(new TemplateEditor(template)::isRemovable)
                        .toList();
                if (!removable.isEmpty()) {
                    Line gone = removable.get(random.nextInt(removable.size()));
                    int before = template.lines().size();
                    template = new TemplateEditor(template).without(gone);
                    assertThat(template.lines())
                            .hasSize(before - 1)
                            .noneMatch(line -> line.after().contains(gone.key()));
                }
            }
        }
    }

    @Test
    void theSameMethodUnderAnotherNameIsACopy() {
        Template copy = rewriting.as(new TemplateId("x", 3), "Chez nous");
        assertThat(copy.id()).isEqualTo(new TemplateId("x", 3));
        assertThat(copy.name()).isEqualTo("Chez nous");
        assertThat(copy.steps()).isEqualTo(services.steps());
    }

    @Test
    void aLineThatIsThereIsReplacedWhereItStands() {
        Line later = line("e1.o4.appeler").at(Offset.days(280));
        Template with = rewriting.with("e1", later);
        assertThat(with.line("e1.o4.appeler")).contains(later);
        assertThat(with.steps().get(0).lines())
                .extracting(Line::key)
                .containsExactlyElementsOf(
                        services.steps().get(0).lines().stream().map(Line::key).toList());
        assertThat(with.steps().subList(1, 4)).isEqualTo(services.steps().subList(1, 4));
    }

    @Test
    void aFewDaysBeyondTheEdgeAreNoneBecauseMonthsAreNotAllAsLong() {
        Step first = services.steps().get(0);
        assertThat(rewriting.problems(first, added(Offset.days(368), Set.of()))).isEmpty();
        assertThat(rewriting.problems(first, added(Offset.days(369), Set.of()))).hasSize(1);
        assertThat(rewriting.problems(first, added(Offset.days(241), Set.of()))).isEmpty();
        assertThat(rewriting.problems(first, added(Offset.days(240), Set.of()))).hasSize(1);

        double before = line("e1.o1.lister").offset().roughDays();
        Line same = added(Offset.days((int) Math.floor(before + 3)), Set.of("e1.o1.lister"));
        assertThat(rewriting.problems(first, same)).isEmpty();

        double after = line("e1.o1.hierarchiser").offset().roughDays();
        assertThat(rewriting.problems(first, line("e1.o1.lister").at(Offset.days((int) Math.ceil(after - 3)))))
                .isEmpty();
        assertThat(rewriting.problems(first, line("e1.o1.lister").at(Offset.days((int) Math.floor(after - 4)))))
                .isNotEmpty();
    }

    private Line line(String key) {
        return services.line(key).orElseThrow();
    }

    private Line added(Offset offset, Set<String> after) {
        return new Line(
                "x.visite", "Étape 1", "", "Visiter le site", "", offset, Line.Kind.ACTION, Branch.COMMON, after, 60);
    }
}
