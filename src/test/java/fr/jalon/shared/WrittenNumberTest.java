package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150000 | 150000",
                "150000.5 | 150000.5",
                "1.0e5 | 100000",
                "1.234.567,89 | 1234567.89",
                "1.234.567 | 1234567",
                "1.234,5 | 1234.5",
                "1,234,567.89 | 1234567.89",
                "1,234,567 | 1234567",
                "14 700,00 | 14700",
                "1 234 567.89 | 1234567.89",
                "1\u00A0234\u202F567\u2009890,1 | 1234567890.1",
                "150 000 € | 150000",
                "€ 150000 | 150000",
                "150000€HT | 150000",
                "150000 HT | 150000",
                "150000 H.T. | 150000",
                "150 000,00 € HT | 150000",
                "150000 HT € | 150000",
                "150 000 euros (HT) | 150000",
                "150000 EUR | 150000",
                "-1.234,50 € | -1234.5",
                "0,125 | 0.125"
            })
    void readsANumberAsPeopleWriteIt(String written, BigDecimal value) {
        assertThat(WrittenNumber.read(written)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150000 TTC",
                "150 k€",
                "beaucoup",
                "",
                "HT",
                "€",
                "1.23.456",
                "1,23,456",
                "1.234,567.8",
                "12-5",
                "1 à 2"
            })
    void refusesWhatIsNone(String written) {
        assertThat(WrittenNumber.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500 | true",
                "150,000 € | true",
                "0.125 | false",
                "12.50 | false",
                "1234.500 | false",
                "1 234,500 | false"
            })
    void knowsWhatMayBeThousandsAsWell(String written, boolean twoReadings) {
        assertThat(WrittenNumber.hasTwoReadings(written)).isEqualTo(twoReadings);
    }
}
