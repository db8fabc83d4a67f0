package fr.jalon.scheduling.engine.template;

import static fr.jalon.scheduling.engine.template.BuiltInTemplates.SERVICES_ET_FOURNITURES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The template against the text it comes from. */
class BuiltInTemplatesTest {

    private final Template template = SERVICES_ET_FOURNITURES;

    @Test
    void itsStepsRunBetweenTheDaysOfTheMethod() {
        assertThat(template.steps())
                .extracting(Step::key, Step::opens, Step::closes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("e1", Offset.months(12), Offset.months(8)),
                        org.assertj.core.groups.Tuple.tuple("h", Offset.months(8), Offset.months(6)),
                        org.assertj.core.groups.Tuple.tuple("e2", Offset.months(8), Offset.days(52)),
                        org.assertj.core.groups.Tuple.tuple("e3", Offset.days(52), Offset.days(1)));
    }

    @Test
    void steps1And2HaveFiveObjectivesEachInOrder() {
        for (int step = 1; step <= 2; step++) {
            String prefix = "Étape " + step + ", objectif ";
            assertThat(placesOf("e" + step).stream()
                            .filter(place -> place.startsWith(prefix))
                            .map(place -> place.substring(prefix.length())))
                    .containsExactly("1", "2", "3", "4", "5");
        }
    }

    @Test
    void everySubPointOfTheMethodIsAnAction() {
        assertThat(keysAt("Étape 1, objectif 1")).containsExactly("e1.o1.lister", "e1.o1.hierarchiser");
        assertThat(keysAt("Étape 1, objectif 2")).containsExactly("e1.o2.decideur");
        assertThat(keysAt("Étape 1, objectif 3")).containsExactly("e1.o3.interlocuteur", "e1.o3.influence");
        assertThat(keysAt("Étape 1, objectif 4")).containsExactly("e1.o4.appeler", "e1.o4.rendez-vous");
        assertThat(keysAt("Étape 1, objectif 5")).containsExactly("e1.o5.coordonnees", "e1.o5.inviter");
        assertThat(keysAt("Hypothèse n° 1")).containsExactly("h1.informe");
        assertThat(keysAt("Hypothèse n° 2, A")).containsExactly("h2.a.rappeler");
        assertThat(keysAt("Hypothèse n° 2, B")).containsExactly("h2.b.ecrire");
        assertThat(keysAt("Hypothèse n° 2, C")).containsExactly("h2.c.contact", "h2.c.procedure");
        assertThat(keysAt("Hypothèse n° 2, D")).containsExactly("h2.d.avis", "h2.d.support", "h2.d.liste");
        assertThat(keysAt("Étape 2, objectif 1")).containsExactly("e2.o1.echeance", "e2.o1.prevision");
        assertThat(keysAt("Étape 2, objectif 2")).containsExactly("e2.o2.titulaire", "e2.o2.demande", "e2.o2.criteres");
        assertThat(keysAt("Étape 2, objectif 3")).containsExactly("e2.o3.objet", "e2.o3.execution");
        assertThat(keysAt("Étape 2, objectif 4")).containsExactly("e2.o4.lots", "e2.o4.commande");
        assertThat(keysAt("Étape 2, objectif 5")).containsExactly("e2.o5.informer");
        assertThat(keysAt("Étape 3, objectif")).containsExactly("j.soumissionner");
    }

    @Test
    void theBranchesAreThoseOfTheHypothesesAndTheVerdictIsDueAtTheEndOfStep1() {
        assertThat(template.lines())
                .allSatisfy(line -> assertThat(line.branch())
                        .isEqualTo(
                                line.key().startsWith("h1.")
                                        ? Branch.LOYALTY_WORKED
                                        : line.key().startsWith("h2.") ? Branch.LOYALTY_FAILED : Branch.COMMON));
        assertThat(template.verdict().orElseThrow().offset()).isEqualTo(Offset.months(8));
    }

    @Test
    void theBidIsHandedInOnJ() {
        assertThat(template.line("j.soumissionner").orElseThrow()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.DAY_J);
            assertThat(line.offset().count()).isZero();
            assertThat(line.title()).startsWith("Je soumissionne");
        });
    }

    @Test
    void everyLineSaysWhatWhyAndHowLong() {
        assertThat(template.lines()).allSatisfy(line -> {
            assertThat(line.title()).isNotBlank().doesNotEndWith(".");
            assertThat(line.advice()).matches(".+[.?]");
            assertThat(line.objective()).isNotBlank();
            assertThat(line.minutes() > 0 || line.isLegalLimit()).isTrue();
        });
    }

    @Test
    void aPlanFindsTheVersionItWasMadeWith() {
        assertThat(BuiltInTemplates.find("services-fournitures", 1)).contains(template);
        assertThat(BuiltInTemplates.find("services-fournitures", 99)).isEmpty();
    }

    private List<String> keysAt(String place) {
        return template.steps().stream()
                .flatMap(step -> step.lines().stream())
                .filter(line -> line.place().equals(place))
                .map(Line::key)
                .toList();
    }

    private List<String> placesOf(String step) {
        return template.steps().stream()
                .filter(its -> its.key().equals(step))
                .flatMap(its -> its.lines().stream())
                .map(Line::place)
                .distinct()
                .collect(Collectors.toList());
    }
}
