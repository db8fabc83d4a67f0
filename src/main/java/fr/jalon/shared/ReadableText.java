package fr.jalon.shared;

import java.util.regex.Pattern;

/** Text as a page, a database and an XML file can hold it. */
public final class ReadableText {

    /** The line and page breaks of word processors, which no XML holds. */
    private static final Pattern OLD_BREAKS = Pattern.compile("[\\x0B\\f]");

    /** What is no character of XML 1.0 (2.2): controls, halves of a pair, the last two of the basic plane. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private ReadableText() {}

    /** With the sign for what could not be read in place of what is no character. */
    public static String of(String text) {
        return NO_CHARACTER.matcher(OLD_BREAKS.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    }
}
