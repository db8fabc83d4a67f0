package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeParserTest {

    @Test
    void codesLoseTheZerosThatOnlyFillUpAndWordsStay() {
        assertThat(TradeParser.trades("77310000-6, 9091; élagage d’arbres,, 77310000-6"))
                .containsExactly("7731", "9091", "élagage d’arbres");
        assertThat(TradeParser.parts("77310000-6, élagage")).containsExactly("77310000-6", "élagage");
        assertThat(TradeParser.trades(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7731, 7731", "' 77 ', 77", "77310000, 7731", "77310000-6, 7731", "77310999, 77310999"})
    void oneCodeIsKeptByItsMeaningfulDigits(String typed, String code) {
        assertThat(TradeParser.code(typed)).contains(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "01999999", "00000000", "123456789", "jardin", "77310000-66", "7731, 9091"})
    void whatTheVocabularyDoesNotKnowIsNoCode(String typed) {
        assertThat(TradeParser.code(typed)).isEmpty();
    }
}
