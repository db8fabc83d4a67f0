package fr.jalon.contact.domain;

import fr.jalon.account.Eraser;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a person's name and addresses out of what was noted, and leaves the rest as it is. Pure. */
final class ErasedName implements Eraser {

    static final String NOBODY = "une personne effacée";

    /** Where the words do not fit. */
    private static final String SHORT = "X.";

    /** Shorter ones are words of their own: they are a name only behind a form of address or a first name. */
    private static final int TELLING = 3;

    private static final String BLANK = "[\\s\\u00A0\\u202F]+";
    private static final String JOINT = "[\\s\\u00A0\\u202F._-]+";
    private static final String GAP = "[\\s\\u00A0\\u202F./-]*";
    private static final String ADDRESS = "(?:M\\.|Mr|Mme|Mlle|Madame|Monsieur|madame|monsieur)" + BLANK;

    /** A part of Pont-Saint-Martin, or of Martin-Durand, is nobody's name. */
    private static final String WHOLE_BEFORE = "(?<![\\p{L}\\p{N}][-\u2011])";

    private static final String WHOLE_BEHIND = "(?![-\u2011][\\p{L}\\p{N}])";

    /** Jean Martin is not Jean Martin-Durand; but jean-martin-contrat.pdf names him. */
    private static final String UNMARRIED = "(?![-\u2011]\\p{Lu})";

    private final Pattern name;

    private ErasedName(Set<String> ways) {
        // Of nobody's name, one that is nowhere.
        name = Pattern.compile(
                ways.isEmpty()
                        ? "(?!)"
                        : ways.stream()
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** For what is said among those who know the person: the last name alone says who is meant. */
    static ErasedName of(ContactFacts facts) {
        Set<String> ways = new LinkedHashSet<>(addresses(facts));
        ways.addAll(fullNames(facts));
        ways.add(addressed(facts));
        if (facts.lastName().length() >= TELLING) {
            ways.add(WHOLE_BEFORE + either(facts.lastName()) + WHOLE_BEHIND);
        }
        return new ErasedName(ways);
    }

    /**
     * For any other text.
     *
     * @param sameFirst whether somebody else goes by the same first and last name: the name then says nobody
     * @param sameLast whether somebody else goes by the same last name
     */
    static ErasedName anywhere(ContactFacts facts, boolean sameFirst, boolean sameLast) {
        Set<String> ways = new LinkedHashSet<>(addresses(facts));
        if (!sameFirst) {
            ways.addAll(fullNames(facts));
        }
        if (!sameLast) {
            ways.add(addressed(facts));
        }
        return new ErasedName(ways);
    }

    private static Set<String> addresses(ContactFacts facts) {
        Set<String> ways = new LinkedHashSet<>();
        if (facts.email() != null) {
            ways.add("(?<![.-])(?i:" + Pattern.quote(facts.email()) + ")(?!\\.[\\p{L}\\p{N}])");
        }
        if (facts.phone() != null && !PhoneDigits.of(facts.phone()).isEmpty()) {
            ways.add(number(PhoneDigits.of(facts.phone())));
        }
        return ways;
    }

    /** First and last name together are no other word: in any letters, as in the name of a file or in an address. */
    private static Set<String> fullNames(ContactFacts facts) {
        if (facts.firstName() == null) {
            return Set.of();
        }
        boolean telling = facts.lastName().length() >= TELLING;
        String last = telling ? written(facts.lastName(), true) : either(facts.lastName());
        String first = telling ? written(facts.firstName(), true) : either(facts.firstName());
        String both = first + JOINT + last + "|" + last + JOINT + first;
        return Set.of("(?:" + ADDRESS + ")?(?" + (telling ? "iu:" : ":") + both + ")" + UNMARRIED);
    }

    private static String addressed(ContactFacts facts) {
        return ADDRESS + either(facts.lastName()) + WHOLE_BEHIND;
    }

    @Override
    public String erase(String text, int most) {
        String struck = name.matcher(text).replaceAll(NOBODY);
        if (struck.length() > most) {
            struck = name.matcher(text).replaceAll(SHORT);
        }
        return struck.length() <= most ? struck : struck.substring(0, wholeSigns(struck, most));
    }

    private static int wholeSigns(String text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    /** However its digits are grouped, from within the country or from abroad. */
    private static String number(String digits) {
        String prefix = digits.startsWith("0") ? "(?:(?:\\+|00)33" + GAP + "(?:\\(0\\))?|0)" : "";
        return prefix
                + digits.substring(prefix.isEmpty() ? 0 : 1)
                        .chars()
                        .mapToObj(digit -> GAP + Pattern.quote(Character.toString(digit)))
                        .collect(Collectors.joining());
    }

    /** As it was typed, or in capitals, with their accents or without; small letters would be another word. */
    private static String either(String part) {
        return "(?:" + written(part, false) + "|" + written(part.toUpperCase(Locale.FRENCH), true) + ")";
    }

    /** Straight and curly apostrophes are one, and so are a hyphen and a blank. @param bare whether accents may be missing */
    private static String written(String part, boolean bare) {
        return part.codePoints()
                .mapToObj(sign -> switch (sign) {
                    case '\'', '’' -> "['’]";
                    case '-', ' ', '\u00A0', '\u202F' -> "[-\\s\\u00A0\\u202F]";
                    default -> letter(Character.toString(sign), bare);
                })
                .collect(Collectors.joining());
    }

    private static String letter(String sign, boolean bare) {
        String base = Normalizer.normalize(sign, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare && !base.isEmpty() && !base.equals(sign)
                ? "(?:" + Pattern.quote(sign) + "|" + Pattern.quote(base) + ")"
                : Pattern.quote(sign);
    }
}
