package fr.jalon.tabular.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says, without what only keeps spreadsheets from misreading it. */
public final class CellText {

    /** How spreadsheets are kept from making numbers of texts, and texts from becoming formulas. */
    private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"|'([=+@-].*)", Pattern.DOTALL);

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private CellText() {}

    /** Without blanks around it, and without protection. */
    public static String of(String cell) {
        String text = BLANKS_AROUND.matcher(cell).replaceAll("");
        Matcher kept = PROTECTED.matcher(text);
        return kept.matches() ? (kept.group(1) == null ? kept.group(2) : kept.group(1)) : text;
    }
}
