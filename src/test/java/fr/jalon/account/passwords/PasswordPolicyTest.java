package fr.jalon.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> NADIA =
            List.of("Nadia Belkacem", "nadia@atelier-du-sillon.fr", "Atelier du Sillon");

    @Test
    void eightCharactersAreEnoughAndSevenAreNot() {
        assertThat(PasswordPolicy.refusal("ktzuwqp", NADIA))
                .hasValueSatisfying(why -> assertThat(why).contains("au moins 8"));
        assertThat(PasswordPolicy.refusal("ktzuwqpm", NADIA)).isEmpty();
    }

    @Test
    void oneHundredAndTwentyEightAreAllowedAndOneMoreIsNot() {
        String long128 = "la tortue lit ".repeat(10).substring(0, 128);

        assertThat(PasswordPolicy.refusal(long128, NADIA)).isEmpty();
        assertThat(PasswordPolicy.refusal(long128 + "x", NADIA))
                .hasValueSatisfying(why -> assertThat(why).contains("au plus 128"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsAsOne() {
        assertThat(PasswordPolicy.refusal("🐢🐇🦊🐻🐼🐨🐯", NADIA)).isPresent();
        assertThat(PasswordPolicy.refusal("🐢🐇🦊🐻🐼🐨🐯🦁", NADIA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                "12345678",
                "azertyuiop",
                "AzertyUiop1",
                "motdepasse2026!",
                "Motdepasse",
                "iloveyou1",
                "marseille13",
                "aaaaaaaa",
                "abababab"
            })
    void commonOnesAreRefused(String common) {
        assertThat(PasswordPolicy.refusal(common, NADIA))
                .hasValueSatisfying(why -> assertThat(why).contains("courants"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jalon-44", "Jalon2026!", "NadiaBelkacem", "nadia.1987", "sillon44000", "Belkacem-44"})
    void whatEverybodyKnowsIsRefused(String known) {
        assertThat(PasswordPolicy.refusal(known, NADIA))
                .hasValueSatisfying(why -> assertThat(why).contains("votre nom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"la tortue lit jalon par jalon", "quatre chats nadia", "correct cheval pile agrafe"})
    void aKnownWordAmongOthersDoesNoHarm(String phrase) {
        assertThat(PasswordPolicy.refusal(phrase, NADIA)).isEmpty();
    }

    @Test
    void theListIsLongEnoughToMeanSomething() {
        assertThat(List.of("sunshine", "football", "baseball", "trustno1", "starwars"))
                .allMatch(CommonPasswords::contains);
    }
}
