package fr.jalon.site;

import java.util.regex.Pattern;

/** Texts as cells of a spreadsheet that opens a file of ours. */
final class SpreadsheetText {

    /** What Excel holds in a cell; it calls a workbook with more of it damaged. */
    static final int LONGEST = 32_767;

    /** In their full-width and small forms too, which spreadsheets of East Asia take for the same. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−";

    /** What is not seen before the first sign: a program may drop it and then find a formula. */
    private static final Pattern UNSEEN = Pattern.compile("^[\\p{Cf}\\p{Z}]+");

    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d{1,30}(?:[.,]\\d{1,30})?");

    private SpreadsheetText() {}

    /** A text that would be taken for a formula is made plain by an apostrophe before it; a negative number is none. */
    static String plain(String text) {
        String seen = UNSEEN.matcher(text).replaceFirst("");
        boolean formula = !seen.isEmpty()
                && STARTS_A_FORMULA.indexOf(seen.charAt(0)) >= 0
                && !NEGATIVE_NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** The same, cut where a cell ends; never in the middle of a character. */
    static String cut(String text) {
        String plain = plain(text);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = LONGEST - 1;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
