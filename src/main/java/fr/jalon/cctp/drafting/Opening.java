package fr.jalon.cctp.drafting;

import fr.jalon.cctp.anchoring.Clause;
import fr.jalon.cctp.anchoring.Outline;
import fr.jalon.cctp.reading.Block;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block by which a clause could begin.
 *
 * @param depth how far in it stands, by families: headings, divisions, articles, numbers, looks; smaller is further out
 * @param headed whether the block is a heading, and not a sentence that a number opens
 * @param listed whether it could as well be an item of an enumeration
 */
record Opening(String number, String title, int depth, boolean headed, boolean listed, GuessReason reason) {

    private static final int LONGEST_TITLE = 110;
    private static final int DIVISIONS = 10;
    private static final int ARTICLES = 15;
    private static final int NUMBERS = 20;
    private static final int SIGNS = 18;
    private static final int LOWER_LETTERS = 15;
    /** More than any title has, so that what is cut is none either. */
    private static final int MOST_READ = 300;

    private static final int LOOKS = 60;

    private static final Pattern DIVISION =
            Pattern.compile("(?iU)^\\s*(titre|partie|annexe|lot|chapitre|section)\\s+([IVXLC]+|\\d+)(er)?\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("(?U)^\\s*(Article|ARTICLE|Art\\.?|ART\\.?)\\s*\\d.*");
    private static final Pattern SIGN =
            Pattern.compile("^\\s*([A-Z]|[IVX]{1,5}|\\d{1,2})\\s*(?:[.)]|\\s[-–—])\\s*[-–—]?\\s*(\\p{Lu}.*)$");
    private static final Pattern LEVELS = Pattern.compile("^\\s*\\d{1,3}(?:\\.\\d{1,3})+\\.?\\s.*");
    private static final Pattern PARTS = Pattern.compile("\\d+|\\b[IVXLC]+\\b|\\b[a-zA-Z]\\b");

    static Optional<Opening> of(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading(heading));
        }
        boolean line = !(block instanceof Block.Table) && !block.text().strip().contains("\n");
        if (!line) {
            return Optional.empty();
        }
        String whole = block.text().strip();
        String text = whole.substring(0, Math.min(whole.length(), MOST_READ));
        return block.label().numbered() ? automatic(block, text) : typed(block, text);
    }

    private static Opening heading(Block.Heading heading) {
        String label = number(heading.label().text());
        int depth = Math.max(heading.level(), parts(label));
        if (!label.isEmpty()) {
            return new Opening(label, heading.text().strip(), Math.min(depth, 9), true, false, GuessReason.HEADING);
        }
        if (heading.text().length() > MOST_READ) {
            return new Opening("", heading.text().strip(), heading.level(), true, false, GuessReason.HEADING);
        }
        Clause read = Outline.of("# " + heading.text().strip().replace('\n', ' '))
                .clauses()
                .get(0);
        return new Opening(read.number(), read.title(), heading.level(), true, false, GuessReason.HEADING);
    }

    private static Optional<Opening> automatic(Block block, String text) {
        String label = block.label().text();
        if (DIVISION.matcher(label).matches()) {
            return Optional.of(new Opening(label, text, division(label), true, false, GuessReason.AUTOMATIC_NUMBER));
        }
        boolean article = ARTICLE.matcher(label).matches();
        String number = number(label);
        int parts = parts(number);
        if (!article && !isTitle(text)) {
            return Optional.empty();
        }
        int level = block instanceof Block.ListItem item ? item.level() : 1;
        int depth = article ? ARTICLES : parts > 1 || level > 1 ? NUMBERS + Math.max(parts, level) : signDepth(number);
        boolean listed = !article && parts < 2 && !block.bold();
        return Optional.of(new Opening(
                number, isTitle(text) ? text : "", depth, isTitle(text), listed, GuessReason.AUTOMATIC_NUMBER));
    }

    private static Optional<Opening> typed(Block block, String text) {
        if (DIVISION.matcher(text).matches() && isTitle(text)) {
            return Optional.of(new Opening(
                    "", text.replaceAll("\\s*[:.]$", ""), division(text), true, false, GuessReason.TYPED_DIVISION));
        }
        Clause read = Outline.of(text).clauses().get(0);
        boolean found = read.level() > 0;
        if (found && ARTICLE.matcher(text).matches()) {
            boolean headed =
                    !read.title().isEmpty() || text.length() <= read.label().length() + 3;
            return Optional.of(
                    new Opening(read.number(), read.title(), ARTICLES, headed, false, GuessReason.TYPED_ARTICLE));
        }
        if (found && LEVELS.matcher(text).matches()) {
            return Optional.of(new Opening(
                    read.number(),
                    read.title(),
                    NUMBERS + parts(read.number()),
                    true,
                    false,
                    GuessReason.TYPED_NUMBER));
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.matches()
                && isTitle(text)
                && !text.endsWith(":")) { // a colon opens an enumeration, or a law's paragraph
            return Optional.of(new Opening(
                    sign.group(1),
                    sign.group(2).strip(),
                    signDepth(sign.group(1)),
                    true,
                    !block.bold(),
                    GuessReason.TYPED_SIGN));
        }
        boolean bold = block.bold() && isTitle(text) && block instanceof Block.Paragraph;
        return bold
                ? Optional.of(
                        new Opening("", text.replaceAll("\\s*:$", ""), LOOKS, true, false, GuessReason.SHORT_BOLD))
                : Optional.empty();
    }

    /** I, then A, then 1, then a. */
    private static int signDepth(String sign) {
        if (sign.matches("[IVX]+")) {
            return SIGNS;
        }
        return sign.matches("[A-Z]") ? SIGNS + 1 : NUMBERS + (sign.matches("\\d.*") ? 1 : LOWER_LETTERS);
    }

    private static int division(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.startsWith("chapitre") ? DIVISIONS + 1 : word.startsWith("section") ? DIVISIONS + 2 : DIVISIONS;
    }

    /** A label without what surrounds its number: {@code Article 3 -} is 3. */
    private static String number(String label) {
        return label.replaceAll("(?iU)^\\s*(article|art\\.)\\s*", "").replaceAll("[\\s.):–—-]+$", "");
    }

    private static int parts(String number) {
        return (int) PARTS.matcher(number).results().count();
    }

    private static boolean isTitle(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_TITLE
                && text.codePoints().anyMatch(Character::isLetter)
                && !text.matches("(?s).*[.;,]\\s*$");
    }
}
