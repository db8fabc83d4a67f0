package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.Loss;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LossWordingTest {

    @Test
    void eachLossHasASentenceOfItsOwn() {
        assertThat(Arrays.stream(Loss.values()).map(LossWording::sentence))
                .hasSize(26)
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith(".") && sentence.length() > 20);
        assertThat(LossWording.sentence(Loss.BID)).isEqualTo("L’offre n’a pas été déposée.");
    }

    @Test
    void whatDoesNotMatterIsSaidToBeHarmlessFirst() {
        for (Loss loss : Loss.values()) {
            assertThat(LossWording.sentence(loss).startsWith("Sans gravité"))
                    .as(loss.name())
                    .isEqualTo(!loss.matters());
        }
    }
}
