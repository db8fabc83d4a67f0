package fr.jalon.cctp.neutrality;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names by their form: a capital, or letters with digits. */
final class ProperName {

    private static final Pattern NAME =
            Pattern.compile("(?:[A-Z0-9]|[a-z][A-Z])[A-Za-z0-9'&+./_-]*(?: [A-Z0-9][A-Za-z0-9'&+./_-]*){0,4}");
    private static final Pattern CAPITALISED = Pattern.compile("[A-Z][a-zA-Z'-]*[a-z]{2}[a-zA-Z'-]*");
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9./_-]{3,}");
    private static final Set<String> NOT_NAMES = NameList.words("standards.txt");

    /** Half-open, in characters of the sentence. */
    record Range(int from, int to) {}

    private ProperName() {}

    /** The name that begins exactly there; null if none does. */
    static @Nullable Range at(Sentence sentence, int from) {
        Matcher name = NAME.matcher(sentence.cased());
        name.region(from, sentence.cased().length());
        if (!name.lookingAt() || !isName(first(sentence, from, name.end()))) {
            return null;
        }
        int end = from;
        for (int next = from; next < name.end(); next = end + 1) {
            int stop = wordEnd(sentence, next, name.end());
            if (next > from && NOT_NAMES.contains(words(sentence, next, stop))) {
                break;
            }
            end = stop;
        }
        while (end > from + 1 && "./'-&".indexOf(sentence.cased().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Range(from, end);
    }

    /** The name that ends exactly there; the first word of a sentence has its capital from that. */
    static @Nullable Range before(Sentence sentence, int to) {
        Range whole = null;
        for (Sentence.Word word : sentence.words()) {
            if (word.to() >= to - 60 && word.from() < to) {
                Range name = at(sentence, word.from());
                if (name != null && name.to() == to) {
                    if (word.from() > 0) {
                        return name;
                    }
                    whole = name;
                }
            }
        }
        return whole;
    }

    /** One word with a capital and small letters: in the middle of a sentence, rarely anything but a name. */
    static boolean isCapitalised(Sentence sentence, Range name) {
        return CAPITALISED.matcher(first(sentence, name.from(), name.to())).matches();
    }

    /** Letters and digits, as catalogues number. */
    static boolean isCode(Sentence sentence, Range name) {
        return CODE.matcher(first(sentence, name.from(), name.to())).matches();
    }

    private static boolean isName(String first) {
        boolean letters = first.chars().anyMatch(Character::isLetter);
        return letters && first.length() > 1 && !NOT_NAMES.contains(Draft.fold(first));
    }

    private static String first(Sentence sentence, int from, int limit) {
        return sentence.cased()
                .subSequence(from, wordEnd(sentence, from, limit))
                .toString();
    }

    private static String words(Sentence sentence, int from, int to) {
        return sentence.folded().subSequence(from, to).toString();
    }

    private static int wordEnd(Sentence sentence, int from, int limit) {
        int end = from;
        while (end < limit && sentence.cased().charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
