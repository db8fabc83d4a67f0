package fr.jalon.cctp.wording;

import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody's quotation stands in the words of a clause. Words count, not what stands between them: accents, capitals, blanks,
 * apostrophes and the dashes of a list may differ, as they do when one copies from a page.
 */
public final class Passages {

    /**
     * A place where the quotation stands.
     *
     * @param start in code points of the clause's words
     * @param quote as the clause says it
     * @param before what stands just before it, to tell it from its look-alikes
     * @param after what stands just after it
     */
    public record Place(int start, String quote, String before, String after) {}

    private record Word(String plain, int start, int end) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Mn}]*");
    private static final int AROUND = 60;
    /** More look-alikes than this no one tells apart: then the quotation has to be longer. */
    private static final int MOST = 20;

    private Passages() {}

    /** Its places in their order, at most twenty; none where the clause does not say it. */
    public static List<Place> find(String words, String quotation) {
        List<Word> text = words(words);
        List<Word> quoted = words(quotation);
        List<Place> places = new ArrayList<>();
        for (int at = 0; !quoted.isEmpty() && at + quoted.size() <= text.size() && places.size() < MOST; at++) {
            if (stands(text, at, quoted)) {
                places.add(place(words, text.get(at).start(), end(words, text.get(at + quoted.size() - 1), quotation)));
            }
        }
        return places;
    }

    /**
     * The place nearest to where a browser saw it.
     *
     * @param letters how many letters and digits of the clause stand before the quotation
     */
    public static Optional<Place> nearest(String words, List<Place> places, int letters) {
        return places.stream().min(Comparator.comparingInt(place -> Math.abs(letters(words, place.start()) - letters)));
    }

    private static int letters(String words, int points) {
        return (int) words.codePoints()
                .limit(points)
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static boolean stands(List<Word> text, int at, List<Word> quoted) {
        for (int i = 0; i < quoted.size(); i++) {
            if (!text.get(at + i).plain().equals(quoted.get(i).plain())) {
                return false;
            }
        }
        return true;
    }

    /** After the last word, and after the signs that end the quotation, where the clause has them too. */
    private static int end(String words, Word last, String quotation) {
        String signs = quotation.strip().replaceFirst("(?s).*[\\p{L}\\p{N}\\p{Mn}]", "");
        return !signs.isBlank() && words.startsWith(signs, last.end()) ? last.end() + signs.length() : last.end();
    }

    private static Place place(String words, int from, int to) {
        String before = words.substring(Math.max(0, from - AROUND), from).replaceFirst("^[\\uDC00-\\uDFFF]", "");
        String after =
                words.substring(to, Math.min(words.length(), to + AROUND)).replaceFirst("[\\uD800-\\uDBFF]$", "");
        return new Place(words.codePointCount(0, from), words.substring(from, to), before, after);
    }

    private static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new Word(PlainText.unaccented(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }
}
