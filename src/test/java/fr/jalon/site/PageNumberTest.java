package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "' 7 ', 7", "0, 1", "999999999, 1000000"})
    void isReadWithinReason(String typed, int page) {
        assertThat(PageNumber.of(typed)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "-1", "1.5", "2147483648", "99999999999999999999", "٣"})
    void whatIsNoneIsTheFirst(String typed) {
        assertThat(PageNumber.of(typed)).isEqualTo(1);
    }
}
