package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadia@exemple.fr",
                "Nadia.B+marches@Exemple.fr",
                "o'neil_1@a-b.exemple.fr",
                "x@xn--socit-esab.fr"
            })
    void anAddressInAsciiIsKeptAsTyped(String typed) {
        assertThat(EmailAddress.refusal(typed)).isEmpty();
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "alpšge@exemple.fr, š",
        "hélène@exemple.fr, é",
        "he\u0301lene@exemple.fr, é",
        "nadiа@exemple.fr, а",
        "ａdmin@exemple.fr, ａ",
        "nadia\uD83D\uDE00@exemple.fr, \uD83D\uDE00"
    })
    void aLocalPartThatNoLetterReachesIsRefusedWithTheCharacter(String typed, String named) {
        assertThat(EmailAddress.refusal(typed))
                .hasValueSatisfying(why ->
                        assertThat(why).contains("«\u00a0" + named + "\u00a0»").contains("sans accent"));
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nadia@société.fr, nadia@xn--socit-esab.fr",
        "nadia@SOCIÉTÉ.fr, nadia@xn--socit-esab.fr",
        "nadia@socie\u0301te\u0301.fr, nadia@xn--socit-esab.fr",
        "nadia@例え.jp, nadia@xn--r8jz45g.jp"
    })
    void anInternationalDomainIsKeptAsNameServersKnowIt(String typed, String kept) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadia@straße.de",
                "nadia@ｅxemple.fr",
                "nadia@exemple。fr",
                "nadia@a_b.fr",
                "nadia@-a.fr",
                "nadia@a..fr",
                "nadia@exemple.fr.",
                "nadia@exemple .fr",
                "nadia@[192.0.2.1]",
                "nadia@exe,mple.fr"
            })
    void aDomainThatWouldBecomeAnotherOrIsNoneIsRefused(String typed) {
        assertThat(EmailAddress.refusal(typed))
                .hasValueSatisfying(why -> assertThat(why).contains("ce qui suit le"));
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200C, 0x200D, 0xAD, 0x202A, 0x202E, 0x2066, 0x200E, 0xFEFF, 0xA0, 0x202F, 0x3164, 0x2060, 9, 0
            })
    void anInvisibleCharacterIsTrimmedAtTheEndsAndRefusedWithin(int invisible) {
        String sign = Character.toString(invisible);

        assertThat(EmailAddress.refusal("na" + sign + "dia@exemple.fr"))
                .hasValueSatisfying(why -> assertThat(why).contains("caractère invisible"));
        assertThat(EmailAddress.refusal("nadia@exem" + sign + "ple.fr"))
                .hasValueSatisfying(why -> assertThat(why).contains("caractère invisible"));
        assertThat(EmailAddress.parse(sign + " nadia@exemple.fr" + sign))
                .contains(new EmailAddress("nadia@exemple.fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadia",
                "@exemple.fr",
                "nadia@",
                "a@b@exemple.fr",
                "na dia@exemple.fr",
                ".nadia@exemple.fr",
                "nadia@localhost",
                "nadia,x@exemple.fr",
                "\"na dia\"@exemple.fr",
                "Nadia <nadia@exemple.fr>",
                ""
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.refusal(typed)).isPresent();
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void lengthsAreThoseOfMail() {
        assertThat(EmailAddress.refusal("x".repeat(65) + "@exemple.fr")).isPresent();
        assertThat(EmailAddress.refusal("x".repeat(64) + "@exemple.fr")).isEmpty();
        assertThat(EmailAddress.refusal("x".repeat(300)))
                .hasValueSatisfying(why -> assertThat(why).contains("au plus 254 caractères"));
    }

    @Test
    void peopleReadADomainInItsOwnLettersIfTheseAreLatin() {
        assertThat(EmailAddress.shown("nadia@xn--socit-esab.fr")).isEqualTo("nadia@société.fr");
        assertThat(EmailAddress.shown("nadia@exemple.fr")).isEqualTo("nadia@exemple.fr");
        assertThat(EmailAddress.shown("nadia@xn--80ak6aa92e.com"))
                .as("apple in Cyrillic letters")
                .isEqualTo("nadia@xn--80ak6aa92e.com");
    }

    @Test
    void noOtherStringIsAnAddress() {
        assertThatThrownBy(() -> new EmailAddress("nadia@société.fr")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress(" nadia@exemple.fr")).isInstanceOf(IllegalArgumentException.class);
    }
}
