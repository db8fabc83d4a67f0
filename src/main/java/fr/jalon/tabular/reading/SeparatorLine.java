package fr.jalon.tabular.reading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} by which a table tells Excel its separator, before the header. */
public final class SeparatorLine {

    private static final Pattern LINE = Pattern.compile("(?i)\uFEFF?\\s*\"?sep=([^\"])\"?.*");
    private static final Pattern FIELD = Pattern.compile("(?i)\uFEFF?\\s*sep=.?");

    private SeparatorLine() {}

    /** Empty where the line is none of that kind. @param line the table's first */
    public static OptionalInt separator(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? OptionalInt.of(matcher.group(1).charAt(0)) : OptionalInt.empty();
    }

    /** Whether the first field of the first row, where its separator is known, is that line. */
    public static boolean names(String field) {
        return FIELD.matcher(field).matches();
    }
}
