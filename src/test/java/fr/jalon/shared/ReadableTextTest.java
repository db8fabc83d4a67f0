package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTest {

    @Test
    void whatIsNoCharacterBecomesTheSignForIt() {
        assertThat(ReadableText.of("a\0b\u0001c\uFFFEd\uFFFFe\uD800f"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void theBreaksOfWordProcessorsAreLineBreaks() {
        assertThat(ReadableText.of("a\u000Bb\fc")).isEqualTo("a\nb\nc");
    }

    @Test
    void allElseStaysAsItIs() {
        String text = "Élagage\t« été »\r\n\uD83D\uDE00 œuvre\u00a0: \u202f漢";
        assertThat(ReadableText.of(text)).isEqualTo(text);
    }
}
