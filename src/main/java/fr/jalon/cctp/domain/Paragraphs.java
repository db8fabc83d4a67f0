package fr.jalon.cctp.domain;

import java.util.Arrays;
import java.util.List;

/** The words of a clause in paragraphs, apart by a blank line. */
public final class Paragraphs {

    private Paragraphs() {}

    /** None of them is blank. */
    public static List<String> of(String words) {
        return Arrays.stream(words.split("\\n[ \\t]*\\n"))
                .map(String::stripTrailing)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
