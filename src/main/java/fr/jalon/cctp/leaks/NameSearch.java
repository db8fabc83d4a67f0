package fr.jalon.cctp.leaks;

import fr.jalon.cctp.leaks.Leak.Kind;
import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds names in a text, whole or in part, accents and capitals aside; a part alone only where it is written as a name. */
final class NameSearch {

    private record Word(String written, String plain, int start, int end) {

        boolean isCapitalised() {
            return Character.isUpperCase(written.codePointAt(0));
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Mn}]*");
    /** What many companies are called, and what says nothing of one alone. */
    private static final Set<String> COMMON = Set.of(
            "atelier",
            "ateliers",
            "jardin",
            "jardins",
            "paysage",
            "paysages",
            "paysagiste",
            "paysagistes",
            "espaces",
            "verts",
            "vert",
            "services",
            "service",
            "societe",
            "entreprise",
            "entreprises",
            "etablissements",
            "groupe",
            "freres",
            "fils",
            "compagnie",
            "france",
            "ouest",
            "nord",
            "sud",
            "est",
            "centre",
            "travaux",
            "environnement",
            "conseil",
            "association",
            "insertion",
            "chantier",
            "nature",
            "nettoyage",
            "proprete",
            "batiment",
            "sarl",
            "sas",
            "scop",
            "eurl",
            "les",
            "des",
            "aux",
            "une",
            "pour",
            "avec",
            "dans",
            "entretien");

    private static final int LEAST = 4;
    private static final int LEAST_OF_A_PERSON = 3;

    private final List<Word> words;

    private final String text;

    NameSearch(String text) {
        this.text = text;
        this.words = words(text);
    }

    /** The name, its initials, and each word of it that few companies bear. */
    void company(String name, List<Leak> found) {
        List<Word> parts = words(name);
        whole(parts, Kind.COMPANY, found);
        String initials = parts.stream()
                .filter(part -> part.plain().length() >= LEAST)
                .map(part -> part.plain().substring(0, 1))
                .reduce("", String::concat);
        for (Word word : words) {
            boolean part = parts.stream().anyMatch(one -> one.plain().equals(word.plain()))
                    && word.plain().length() >= LEAST
                    && !COMMON.contains(word.plain())
                    && word.isCapitalised();
            boolean acronym = initials.length() >= 3
                    && word.plain().equals(initials)
                    && word.written().equals(word.written().toUpperCase(Locale.FRENCH));
            if (part || acronym) {
                found.add(new Leak(Kind.COMPANY, word.written(), word.start()));
            }
        }
    }

    /** First and last name in either order, or one of them alone. */
    void person(String name, List<Leak> found) {
        List<Word> parts = words(name);
        whole(parts, Kind.PERSON, found);
        List<Word> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        whole(reversed, Kind.PERSON, found);
        Set<String> plain = Set.copyOf(parts.stream().map(Word::plain).toList());
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.isCapitalised()
                    && word.plain().length() >= LEAST_OF_A_PERSON
                    && plain.contains(word.plain())
                    && !COMMON.contains(word.plain())
                    && !isBeginningOfSentence(word, parts)) {
                found.add(new Leak(Kind.PERSON, word.written(), word.start()));
            }
        }
    }

    /** A first name that is an ordinary word (Pierre, Rose, Claire) has its capital there from the sentence. */
    private boolean isBeginningOfSentence(Word word, List<Word> parts) {
        boolean first = !parts.isEmpty() && parts.get(0).plain().equals(word.plain());
        String before = text.substring(0, word.start()).stripTrailing();
        return first && (before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private void whole(List<Word> name, Kind kind, List<Leak> found) {
        for (int at = 0; !name.isEmpty() && at + name.size() <= words.size(); at++) {
            int from = at;
            boolean same = IntStream.range(0, name.size())
                    .allMatch(
                            i -> words.get(from + i).plain().equals(name.get(i).plain()));
            if (same && (name.size() > 1 || words.get(at).isCapitalised())) {
                int end = words.get(at + name.size() - 1).end();
                found.add(new Leak(
                        kind,
                        text.substring(words.get(at).start(), end),
                        words.get(at).start()));
            }
        }
    }

    private static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new Word(matcher.group(), PlainText.unaccented(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }
}
