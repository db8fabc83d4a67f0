package fr.jalon.cctp.anchoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells headings from other lines: marked ones (Markdown), underlined ones, and those that only their typed number gives away. */
final class HeadingReader {

    /** @param level 1 for the outermost */
    record Heading(String number, String title, int level) {}

    private static final int INNERMOST = 9;
    /** A heading that is only recognised by its number is short; what is longer is a numbered paragraph. */
    private static final int LONGEST_TITLE = 110;

    private static final String ARTICLE_NUMBER =
            "(?:[LRDA]\\.?\\s?\\*?)?\\d+(?:[-.‑]\\d+)*(?:\\s?(?:bis|ter|quater|er))?";
    private static final Pattern MARKED = Pattern.compile("^\\s{0,3}(#{1,6})\\s*(\\S.*?)\\s*#*\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s{0,3}(=+|-{3,})\\s*$");
    private static final Pattern ARTICLE =
            Pattern.compile("^\\s*(?:Article|ARTICLE|Art\\.?|ART\\.?)\\s*(" + ARTICLE_NUMBER + ")(?![\\w])\\s*(.*)$");
    private static final Pattern DIVISION = Pattern.compile(
            "^\\s*((?:Titre|TITRE|Chapitre|CHAPITRE|Section|SECTION|Annexe|ANNEXE|Partie|PARTIE|Lot|LOT)\\s+(?:[IVXLC]+|\\d+)(?:er)?)\\b\\s*(.*)$");
    private static final Pattern LEVELS = Pattern.compile("^\\s*(\\d{1,3}(?:\\.\\d{1,3})+)\\.?\\s+(\\p{Lu}.*)$");
    private static final Pattern SINGLE =
            Pattern.compile("^\\s*(\\d{1,2}|[IVX]{1,5})\\s?[.)]?\\s*[-–—]?\\s+(\\p{Lu}.*)$");
    private static final Pattern BOLD =
            Pattern.compile("^\\s*\\*\\*(\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\)?\\s*(.*?)\\*\\*.*$");
    private static final Pattern TITLE_NUMBER = Pattern.compile("^(?:(?:Article|ARTICLE|Art\\.?)\\s*)?("
            + ARTICLE_NUMBER + "|[IVXLC]+(?=\\s*[.)–—:-]))(?![\\w’'])[.)]?\\s*[-–—:]?\\s*(.*)$");
    private static final Pattern CONTENTS = Pattern.compile("(?:\\.\\s?){5,}\\s*\\d*\\s*$|\\t\\d+\\s*$");

    private HeadingReader() {}

    /**
     * The heading that a line is, or null.
     *
     * @param alone whether the lines around it are empty
     * @param next the line after it, empty where there is none
     */
    static @Nullable Heading of(String line, String next, boolean alone) {
        if (!couldBe(line, next) || CONTENTS.matcher(line).find()) {
            return null;
        }
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            return titled(marked.group(2), marked.group(1).length());
        }
        Matcher underline = UNDERLINE.matcher(next);
        if (underline.matches() && !UNDERLINE.matcher(line).matches() && !line.contains("|")) {
            return titled(line, underline.group(1).startsWith("=") ? 1 : 2);
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches()) {
            return new Heading(bold.group(1), bare(bold.group(2)), depth(bold.group(1)) + 2);
        }
        return typed(line, alone);
    }

    /** Most lines are none, and can be told by their first sign or their length. */
    private static boolean couldBe(String line, String next) {
        String start = line.stripLeading();
        if (start.isEmpty()) {
            return false;
        }
        int first = start.codePointAt(0);
        boolean underlined = !next.isEmpty() && "=- ".indexOf(next.charAt(0)) >= 0;
        return underlined || "#*_".indexOf(first) >= 0 || Character.isDigit(first) || Character.isUpperCase(first);
    }

    private static @Nullable Heading typed(String line, boolean alone) {
        String plain = line.replace("*", "").replace("_", "");
        Matcher article = ARTICLE.matcher(plain);
        if (article.matches()) {
            String rest = article.group(2).replaceFirst("^[.:–—)-]+\\s*", "");
            return new Heading(article.group(1).strip(), isTitle(rest) ? bare(rest) : "", INNERMOST - 1);
        }
        Matcher division = DIVISION.matcher(plain);
        if (division.matches() && isTitle(division.group(2))) {
            return new Heading("", bare(plain), 1);
        }
        Matcher levels = LEVELS.matcher(plain);
        if (levels.matches() && isTitle(levels.group(2))) {
            return new Heading(levels.group(1), bare(levels.group(2)), depth(levels.group(1)) + 2);
        }
        Matcher single = SINGLE.matcher(plain);
        if (alone && single.matches() && isTitle(single.group(2))) {
            return new Heading(single.group(1), bare(single.group(2)), 2);
        }
        return null;
    }

    private static Heading titled(String text, int level) {
        String plain = bare(text);
        Matcher numbered = TITLE_NUMBER.matcher(plain);
        return numbered.matches()
                ? new Heading(numbered.group(1).strip(), bare(numbered.group(2)), level)
                : new Heading("", plain, level);
    }

    private static int depth(String number) {
        return (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !text.matches(".*[.;,]\\s*$");
    }

    private static String bare(String text) {
        return Fold.blanks(text.replaceAll("[*_`]+", " ").replaceAll("<[^>]*>", " "))
                .replaceAll("\\s*[.:]$", "");
    }
}
