package fr.jalon.scheduling.engine.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossTest {

    @Test
    void everyActionOfTheMethodSaysWhatItsLossCosts() {
        for (Template template : BuiltInTemplates.all()) {
            for (Line line : template.lines()) {
                if (!line.isLegalLimit() && line.kind() != Line.Kind.VERDICT) {
                    assertThat(Loss.of(line)).as(line.key()).isPresent();
                }
            }
        }
    }

    @Test
    void whatACompanyAddedHasNoLossOfTheMethodsAndNoKeyIsTakenForALongerOne() {
        Line own = ObjectiveLines.of("Étape 1", "").action("x.1", Offset.days(60), 30, "Appeler", "");
        Line near = ObjectiveLines.of("Étape 3", "").action("e3.copieuse", Offset.days(60), 30, "Appeler", "");
        assertThat(Loss.of(own)).isEmpty();
        assertThat(Loss.of(near)).isEmpty();
    }

    @Test
    void someCountAndOthersDoNot() {
        assertThat(loss("e3.copie").matters()).isFalse();
        assertThat(loss("e3.certificat").matters()).isTrue();
        assertThat(loss("j.soumissionner")).isEqualTo(Loss.BID);
    }

    private static Loss loss(String key) {
        return Loss.of(BuiltInTemplates.SERVICES_ET_FOURNITURES.line(key).orElseThrow())
                .orElseThrow();
    }
}
