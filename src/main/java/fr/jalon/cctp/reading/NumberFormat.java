package fr.jalon.cctp.reading;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a number of a list is written, as Word ({@code numFmt}) and Writer ({@code num-format}) name it. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    ORDINAL,
    BULLET,
    NONE;

    private static final Map<String, NumberFormat> NAMES = Map.ofEntries(
            Map.entry("decimal", DECIMAL),
            Map.entry("1", DECIMAL),
            Map.entry("decimalZero", DECIMAL_ZERO),
            Map.entry("lowerLetter", LOWER_LETTER),
            Map.entry("a", LOWER_LETTER),
            Map.entry("upperLetter", UPPER_LETTER),
            Map.entry("A", UPPER_LETTER),
            Map.entry("lowerRoman", LOWER_ROMAN),
            Map.entry("i", LOWER_ROMAN),
            Map.entry("upperRoman", UPPER_ROMAN),
            Map.entry("I", UPPER_ROMAN),
            Map.entry("ordinal", ORDINAL),
            Map.entry("bullet", BULLET),
            Map.entry("none", NONE),
            Map.entry("", NONE));

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;
    /** Word repeats a letter (aa, bbb); what goes on longer is no label any more. */
    private static final int MOST_LETTERS = 10;

    /** Decimal where the name is none of those that French documents use (numbers in words, other scripts). */
    static NumberFormat named(@Nullable String name) {
        return name == null ? DECIMAL : NAMES.getOrDefault(name, DECIMAL);
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case ORDINAL -> number == 1 ? "1er" : number + "e";
            case BULLET, NONE -> "";
        };
    }

    private static String letters(int number) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                text.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }
}
