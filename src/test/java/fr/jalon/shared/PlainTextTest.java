package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "Côte-d'Or, cote d or",
        "ŒUVRE d’Œil, oeuvre d oeil",
        "'  Île-de-France ', ile de france",
        "'7731, 90.9', 7731 90 9",
        "'--A  b--', a b",
        "ΑΘΗΝΑ 3, 3",
        "'', ''",
        "«»-, ''"
    })
    void accentsCaseAndSignsAreLeftOut(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }
}
