package fr.jalon.market.imports.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyRowsTest {

    private static final String[] NASTY = {
        "\t",
        "\n",
        "\r",
        "\\",
        "\\N",
        "\\.",
        "\"",
        "'",
        "{",
        "}",
        ",",
        ";",
        "\u0000",
        "\u0001",
        "\u007F",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFD",
        "é",
        "œ",
        "€",
        "\uD83D\uDEB2",
        "\uD83D",
        "\uDEB2",
        "NULL",
        " ",
        "a"
    };

    @Test
    void whatIsWrittenIsReadBackButForNulAndHalvesOfCharacters() {
        Random random = new Random(20261121);
        for (int round = 0; round < 10_000; round++) {
            String text = nasty(random);
            CopyRows rows = new CopyRows();
            rows.value(text).value(null).value(7).end();

            assertThat(decoded(rows)).containsExactly(storable(text), null, "7");
        }
    }

    @Test
    void elementsOfAnArrayAreReadBackToo() {
        Random random = new Random(11);
        for (int round = 0; round < 10_000; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                texts.add(nasty(random));
            }
            CopyRows rows = new CopyRows();
            rows.array(texts).end();

            assertThat(elements(String.valueOf(decoded(rows).get(0))))
                    .isEqualTo(texts.stream().map(CopyRowsTest::storable).toList());
        }
    }

    @Test
    void aRowOfAMillionSignsGrowsTheBufferAndTakingItEmptiesIt() {
        String longText = "é".repeat(1_000_000);
        CopyRows rows = new CopyRows();
        rows.value(UUID.fromString("00000000-0000-4000-8000-000000000000"))
                .value(longText)
                .end();

        assertThat(rows.length()).isEqualTo(36 + 1 + 2_000_000 + 1);
        assertThat(decoded(rows)).containsExactly("00000000-0000-4000-8000-000000000000", longText);
        assertThat(rows.length()).isZero();
        assertThat(rows.take()).isEmpty();
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    /** What PostgreSQL can hold of a text. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\u0000", "");
    }

    /** The one row written, read by the rules of PostgreSQL's manual: tabs part values, backslashes escape. */
    private static List<@Nullable String> decoded(CopyRows rows) {
        String row = new String(rows.take(), StandardCharsets.UTF_8);
        assertThat(row.indexOf('\n')).as("one line only").isEqualTo(row.length() - 1);
        List<@Nullable String> values = new ArrayList<>();
        for (String value : row.substring(0, row.length() - 1).split("\t", -1)) {
            values.add(value.equals("\\N") ? null : unescaped(value));
        }
        return values;
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char next = value.charAt(++i);
                out.append(
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The elements of an array literal whose elements are all quoted. */
    private static List<String> elements(String literal) {
        assertThat(literal).startsWith("{").endsWith("}");
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                element.append(literal.charAt(++i));
            } else if (c == '"') {
                if (quoted) {
                    elements.add(element.toString());
                    element.setLength(0);
                }
                quoted = !quoted;
            } else if (quoted) {
                element.append(c);
            }
        }
        return elements;
    }
}
