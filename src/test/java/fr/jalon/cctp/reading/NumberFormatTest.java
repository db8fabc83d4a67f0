package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal,12,12",
        "decimalZero,9,09",
        "decimalZero,10,10",
        "lowerLetter,1,a",
        "lowerLetter,26,z",
        "lowerLetter,27,aa",
        "upperLetter,53,AAA",
        "lowerLetter,261,261",
        "lowerLetter,0,0",
        "upperRoman,4,IV",
        "upperRoman,1994,MCMXCIV",
        "lowerRoman,9,ix",
        "upperRoman,0,0",
        "upperRoman,4000,4000",
        "ordinal,1,1er",
        "ordinal,2,2e",
        "chineseCounting,3,3",
        "I,6,VI",
        "i,6,vi",
        "A,2,B",
        "a,2,b",
        "1,2,2"
    })
    void numbersAreWrittenAsWordProcessorsWriteThem(String format, int number, String written) {
        assertThat(NumberFormat.named(format).write(number)).isEqualTo(written);
    }
}
