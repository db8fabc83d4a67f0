package fr.jalon.scheduling.engine.template;

import static fr.jalon.scheduling.engine.template.BuiltInTemplates.SERVICES_ET_FOURNITURES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

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
        assertThat(keysAt("Étape 1, objectif 5")).containsExactly("e1.o5.coordonnees", "e1.o5.inviter", "e1.o5.salon");
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
        assertThat(keysAt("Étape 3, contrôle des exigences")).containsExactly("e3.exigences");
        assertThat(keysAt("Étape 3, offre")).containsExactly("e3.rediger");
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
        assertThat(BuiltInTemplates.find("services-fournitures", 2)).contains(template);
        assertThat(BuiltInTemplates.versions("services-fournitures"))
                .extracting(Template::version)
                .containsExactly(2, 1);
        assertThat(BuiltInTemplates.versions("rien")).isEmpty();
        assertThat(BuiltInTemplates.find("services-fournitures", 99)).isEmpty();
    }

    /** Plans made with it keep it to the letter; only what the law says of the last answers was completed. */
    @Test
    void theFirstVersionIsWhatItWas() throws IOException {
        String then = new ClassPathResource("scheduling/templates-1.txt").getContentAsString(StandardCharsets.UTF_8);
        String now = BuiltInTemplates.all().stream()
                .map(newest -> BuiltInTemplates.find(newest.key(), 1).orElseThrow())
                .map(BuiltInTemplatesTest::written)
                .collect(Collectors.joining());
        assertThat(plain(now)).isEqualTo(plain(then));
    }

    @Test
    void aLaterVersionHasEveryLineOfTheOneBefore() {
        for (Template newest : BuiltInTemplates.all()) {
            Template first = BuiltInTemplates.find(newest.key(), 1).orElseThrow();
            assertThat(newest.lines())
                    .extracting(Line::key)
                    .containsAll(first.lines().stream().map(Line::key).toList())
                    .hasSize(first.lines().size() + 3);
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String written(Template its) {
        StringBuilder text = new StringBuilder("# " + its + " | " + its.name() + " | " + its.adviceOnJ() + "\n");
        for (Step step : its.steps()) {
            text.append("## ")
                    .append(String.join(
                            " | ",
                            step.key(),
                            String.valueOf(step.number()),
                            step.title(),
                            step.shortTitle(),
                            step.opens().code(),
                            step.closes().code(),
                            step.advice()))
                    .append('\n');
            step.lines().forEach(line -> text.append(written(line)).append('\n'));
        }
        return text.toString();
    }

    private static String written(Line line) {
        return String.join(
                " | ",
                line.key(),
                line.place(),
                line.objective(),
                line.title(),
                line.advice(),
                line.offset().code(),
                line.kind().name(),
                line.branch().name(),
                line.after().stream().sorted().collect(Collectors.joining(",")),
                String.valueOf(line.minutes()));
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
