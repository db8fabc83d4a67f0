package fr.jalon.market.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingRepairTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final List<String> SENTENCES = List.of(
            "Mise en œuvre du DOCOB Natura 2000, site n° 208",
            "Maçonnerie – plâtrerie – carrelage – revêtements durs muraux",
            "Cérémonie des vœux du maire : l’accueil à Nîmes, où l’élu…",
            "Points d’apport « tout – venants » à 150 € l’unité, déjà là",
            "HÔTEL DE VILLE DE SAINT-LÔ : RÉNOVATION À L’IDENTIQUE, MANŒUVRE, CHŒUR, NOËL",
            "Ça et là, Où aller ? Dû à l’été, Îlot, Être, “Œuvre”, • 2 × 3 ≥ 5 → ½ m² à 20 °C ±5 ‰",
            "Académie d’Évreux ; maïs, ambiguë, naïf, Haÿ, L’Haÿ-les-Roses, Ÿ, ß, ÿ",
            "Łódź, Gdańsk, Kraków, Čapek, Škoda, București, Ağrı, Zażółć gęślą jaźń",
            "Ηλεκτρισμός 12 µA, 5 kΩ, Москва, 🚲 vélos, ﬁltre");

    private static String readAs(Charset wrong, String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            String read = new String(new byte[] {b}, wrong);
            out.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
        }
        return out.toString();
    }

    private static String windowsAsLatin(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            boolean known = WINDOWS.newEncoder().canEncode(one);
            out.append(known ? new String(one.getBytes(WINDOWS), ISO_8859_1) : one);
        });
        return out.toString();
    }

    private static final List<UnaryOperator<String>> WAYS = List.of(
            text -> readAs(WINDOWS, text),
            text -> readAs(ISO_8859_1, text),
            text -> readAs(WINDOWS, readAs(WINDOWS, text)),
            text -> readAs(ISO_8859_1, readAs(WINDOWS, text)),
            text -> readAs(WINDOWS, Normalizer.normalize(text, Normalizer.Form.NFD)),
            EncodingRepairTest::windowsAsLatin);

    private static List<String> communes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        EncodingRepairTest.class.getResourceAsStream("/reference/communes.csv.gz"))),
                UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";")[2])
                    .filter(name -> !name.chars().allMatch(c -> c < 0x80))
                    .distinct()
                    .toList();
        }
    }

    static Stream<String> sentences() {
        return SENTENCES.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceBrokenInAnyWayIsGivenBack(String right) {
        assertThat(EncodingRepair.repaired(right)).isSameAs(right);
        assertThat(WAYS)
                .allSatisfy(way ->
                        assertThat(EncodingRepair.repaired(way.apply(right))).isEqualTo(right));
    }

    /** Each name as it is and in capitals, among words. */
    @Test
    void everyCommuneOfFranceBrokenInAnyWayIsGivenBackAndARightOneStays() throws IOException {
        List<String> communes = communes();
        assertThat(communes).hasSizeGreaterThan(5000);
        for (String name : communes) {
            for (String right :
                    List.of(name, name.toUpperCase(Locale.FRENCH), "Commune de " + name + " : «\u00A0lot\u00A0»")) {
                assertThat(EncodingRepair.repaired(right)).isSameAs(right);
                for (UnaryOperator<String> way : WAYS) {
                    assertThat(EncodingRepair.repaired(way.apply(right))).isEqualTo(right);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCEIÇÃO, SÃO JOÃO, Conceição e Irmãos Lda",
                "« IRMÃ\u00A0», IRMÃ\u00A0: IRMÃ…, “IRMÃ”, MAÇÃ – 2",
                "Łukasz Żółć Sp. z o.o., ŻÓŁĆ, Świętokrzyskie",
                "Müller & Söhne GmbH, MÜLLER, ÄRZTE, „Ä“, Groß, GROẞ",
                "NORRÅ\u00A0: Åre, NORRÅ»",
                "CAFÉ», ÉTÉ\u00A0: CAFÉ…, PRÉ’, PARÇ°, HANOÏ\u00A0: Hanoï\u00A0», COSÌ\u00A0»",
                "À », Â, Ô, n° 2, m², théâ… L’île d’Yeu, ESPAÑA, ATENCIÓ\u00A0:",
                "CHÂTEAU DE L’ÎLE, GRÂCE, PÂTÉ, Île-de-France",
                "Κύπρος, Москва"
            })
    void aRightTextStays(String right) {
        assertThat(EncodingRepair.repaired(right)).isSameAs(right);
    }

    /** From files that were published. */
    @ParameterizedTest
    @CsvSource({
        "Mise en Å\u0093uvre du site nÂ°208, Mise en œuvre du site n°208",
        "points dâ\u0080\u0099apport volontaire, points d’apport volontaire",
        "Maçonnerie \u0096 plâtrerie \u0096 carrelage, Maçonnerie – plâtrerie – carrelage",
        "c\uFFFDr\uFFFDmonies des v\u009Cux, c\uFFFDr\uFFFDmonies des vœux",
        "MAITRISE D'\u008CUVRE, MAITRISE D'ŒUVRE",
        "Travaux Ã Nantes, Travaux à Nantes",
        "rénové et dÃ©jÃ  là, rénové et déjà  là",
        "lâ€™Ã©cole rénov, l’école rénov"
    })
    void whatWasPublishedBrokenIsRepaired(String broken, String right) {
        assertThat(EncodingRepair.repaired(broken)).isEqualTo(right);
    }

    @Test
    void theWholeRangeOfControlsIsReadByTheTableOfWindows() {
        for (char c = '\u0080'; c <= '\u009F'; c++) {
            String meant = new String(new byte[] {(byte) c}, WINDOWS);
            String expected = meant.equals("\uFFFD") ? String.valueOf(c) : meant;
            assertThat(EncodingRepair.repaired("a" + c + "b")).isEqualTo("a" + expected + "b");
        }
    }
}
