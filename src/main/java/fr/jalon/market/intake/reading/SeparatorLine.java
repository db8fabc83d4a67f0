package fr.jalon.market.intake.reading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} by which a table tells Excel its separator, before the header. */
final class SeparatorLine {

    private static final Pattern LINE = Pattern.compile("(?i)(?:\u00EF\u00BB\u00BF)?\\s*\"?sep=([^\"])\"?.*");
    private static final Pattern FIELD = Pattern.compile("(?i)\\s*sep=.?");

    private SeparatorLine() {}

    /**
     * @param line in Latin-1, as the bytes are
     */
    static OptionalInt separator(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? OptionalInt.of(matcher.group(1).charAt(0)) : OptionalInt.empty();
    }

    /** Whether the first field of the first row, where its separator is known, is that line. */
    static boolean names(String field) {
        return FIELD.matcher(field).matches();
    }
}
