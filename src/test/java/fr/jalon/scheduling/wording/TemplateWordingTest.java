package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor.Kind;
import fr.jalon.scheduling.engine.template.TemplateEditor.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateWordingTest {

    @Test
    void itReadsAsTheMethodWritesIt() {
        assertThat(TemplateWording.label(Offset.months(12))).isEqualTo("J-12 mois");
        assertThat(TemplateWording.label(Offset.days(52))).isEqualTo("J-52 jours");
        assertThat(TemplateWording.label(Offset.days(1))).isEqualTo("J-1 jour");
        assertThat(TemplateWording.words(Offset.workingDays(5))).isEqualTo("5 jours ouvrés avant J");
        assertThat(TemplateWording.words(Offset.workingDays(1))).isEqualTo("1 jour ouvré avant J");
        assertThat(TemplateWording.label(Offset.days(0))).isEqualTo("J");
    }

    @Test
    void aStepIsCalledByItsNumberWhenItHasOne() {
        List<Line> none = List.of();
        Step numbered = new Step("s", 2, "Préparer", "P", Offset.months(8), Offset.days(52), "", none);
        assertThat(TemplateWording.heading(numbered)).isEqualTo("Étape 2 · Préparer");
        assertThat(TemplateWording.heading(
                        new Step("s", null, "Les deux hypothèses", "H", Offset.months(8), Offset.days(52), "", none)))
                .isEqualTo("Les deux hypothèses");
        assertThat(TemplateWording.period(numbered)).isEqualTo("J-8 mois → J-52 jours");
    }

    @Test
    void whatIsWrongWithALineIsSaidWithWhatToDo() {
        assertThat(problem(Kind.OUTSIDE_STEP, null))
                .isEqualTo("Cette étape va de J-12 mois à J-8 mois : choisissez un délai entre les deux.");
        assertThat(problem(Kind.CIRCLE, "e1.o4.appeler"))
                .isEqualTo("Une action ne peut pas attendre une autre qui l’attend déjà : décochez-la.");
        assertThat(problem(Kind.WAITS_FOR_LATER, "e1.o5.inviter"))
                .startsWith("« Inviter le contact")
                .contains(" » se fait plus près de J (J-")
                .endsWith(") : décochez-la, ou choisissez un délai plus court.");
        assertThat(problem(Kind.TOO_NEAR, "e1.o1.hierarchiser"))
                .startsWith("« Hiérarchiser la collectivité")
                .contains(" » vient après elle et se fait plus tôt (J-")
                .endsWith(") : choisissez un délai plus long.");
    }

    @Test
    void theStepsOfTheMethodRunBetweenTheDaysItGives() {
        assertThat(BuiltInTemplates.SERVICES_ET_FOURNITURES.steps())
                .extracting(TemplateWording::period)
                .containsExactly(
                        "J-12 mois → J-8 mois",
                        "J-8 mois → J-6 mois",
                        "J-8 mois → J-52 jours",
                        "J-52 jours → J-1 jour");
    }

    private static String problem(Kind kind, @Nullable String other) {
        Template template = BuiltInTemplates.SERVICES_ET_FOURNITURES;
        Problem problem =
                new Problem(kind, other == null ? null : template.line(other).orElseThrow());
        return TemplateWording.problem(problem, template.steps().get(0)).replace('\u00a0', ' ');
    }
}
