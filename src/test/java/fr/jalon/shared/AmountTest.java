package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234,56", "1 234,56", "1\u00A0234,56 €", "1\u202F234.56€", " 1234,56 "})
    void readsWhatAFrenchPersonTypes(String typed) {
        assertThat(Amount.parse(typed)).contains(new Amount(new BigDecimal("1234.56")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,234,567", "12,345", "1e5", "--1", "9999999999999999"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Amount.parse(typed)).isEmpty();
    }

    @Test
    void whatIsShownIsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Amount amount = new Amount(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
            assertThat(Amount.parse(amount.formatted())).contains(amount);
        }
    }

    @Test
    void showsCentsOnlyWhereThereAreSome() {
        assertThat(Amount.of(1_240_000).formatted()).isEqualTo("1\u202F240\u202F000\u00A0€");
        assertThat(new Amount(new BigDecimal("47600.87")).formatted()).isEqualTo("47\u202F600,87\u00A0€");
    }
}
