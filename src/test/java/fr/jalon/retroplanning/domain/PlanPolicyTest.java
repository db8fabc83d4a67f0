package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ACTION,      false, ",
        "ACTION,      true,  sans objet",
        "DAY_J,       false, ",
        "VERDICT,     false, rendez le verdict",
        "VERDICT,     true,  rendez le verdict",
        "LEGAL_LIMIT, false, la loi fixe cette date",
        "LEGAL_LIMIT, true,  la loi fixe cette date"
    })
    void whatMayBeTicked(Line.Kind kind, boolean dropped, @Nullable String why) {
        assertThat(PlanPolicy.whyNotTicked(line(kind), dropped).orElse(null)).satisfies(said -> check(said, why));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION,      false, ",
        "ACTION,      true,  Rouvrez-la d’abord",
        "DAY_J,       false, ",
        "VERDICT,     false, ",
        "VERDICT,     true,  Rouvrez-la d’abord",
        "LEGAL_LIMIT, false, la loi fixe cette date"
    })
    void whatMayGetAnotherDay(Line.Kind kind, boolean done, @Nullable String why) {
        assertThat(PlanPolicy.whyNotPostponed(line(kind), done).orElse(null)).satisfies(said -> check(said, why));
    }

    private static void check(@Nullable String said, @Nullable String why) {
        if (why == null) {
            assertThat(said).isNull();
        } else {
            assertThat(said).contains(why);
        }
    }

    private static Line line(Line.Kind kind) {
        return BuiltInTemplates.SERVICES_ET_FOURNITURES.steps().stream()
                .flatMap(step -> step.lines().stream())
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
