package fr.jalon.tabular.reading;

import java.util.regex.Pattern;

/** Whether a cell looks like a value rather than like the name of a column. */
final class DataLook {

    private static final int LONGEST_NAME = 120;

    private static final Pattern VALUE = Pattern.compile(
            "[^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}.*|[+(]?\\d[\\d\\s.()\\u00A0\\u202F-]{6,}|-?\\d+[.,]\\d+.*",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private DataLook() {}

    /** A mail, a day, a telephone number, an amount, a long text: no column is called so. */
    static boolean isValue(String cell) {
        String text = cell.strip();
        return text.length() > LONGEST_NAME || VALUE.matcher(text).matches();
    }

    /** A year may be the name of a column, but not of most. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }
}
