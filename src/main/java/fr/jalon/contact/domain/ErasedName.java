package fr.jalon.contact.domain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a person's name and addresses out of what was noted, and leaves the rest as it is. Pure. */
final class ErasedName {

    static final String NOBODY = "une personne effacée";

    /** Shorter ones are words of their own: they are a name only behind a form of address or a first name. */
    private static final int TELLING = 3;

    private static final String BLANK = "[\\s\\u00A0\\u202F]+";
    private static final String GAP = "[\\s\\u00A0\\u202F./-]*";
    private static final String ADDRESS = "(?:M\\.|Mr|Mme|Mlle|Madame|Monsieur|madame|monsieur)" + BLANK;

    private final Pattern name;

    private ErasedName(Pattern name) {
        this.name = name;
    }

    static ErasedName of(ContactFacts facts) {
        Set<String> ways = new LinkedHashSet<>();
        if (facts.email() != null) {
            ways.add("(?<![.-])(?i:" + Pattern.quote(facts.email()) + ")(?!\\.[\\p{L}\\p{N}])");
        }
        if (facts.phone() != null && !PhoneDigits.of(facts.phone()).isEmpty()) {
            ways.add(number(PhoneDigits.of(facts.phone())));
        }
        String last = either(facts.lastName());
        String first = facts.firstName() == null ? null : either(facts.firstName());
        if (first != null) {
            ways.add("(?:" + ADDRESS + ")?(?:" + first + BLANK + last + "|" + last + BLANK + first + ")");
        }
        ways.add(ADDRESS + last);
        if (facts.lastName().length() >= TELLING) {
            ways.add(last);
        }
        return new ErasedName(Pattern.compile(
                ways.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }

    /** The text without the name. @param most characters it may have */
    String strike(String text, int most) {
        String struck = name.matcher(text).replaceAll(NOBODY);
        return struck.length() <= most ? struck : struck.substring(0, most);
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

    /** As it was typed, or in capitals; small letters would be another word. */
    private static String either(String part) {
        return "(?:" + written(part) + "|" + written(part.toUpperCase(Locale.FRENCH)) + ")";
    }

    /** Straight and curly apostrophes are one, and so are a hyphen and a blank. */
    private static String written(String part) {
        return part.codePoints()
                .mapToObj(sign -> switch (sign) {
                    case '\'', '’' -> "['’]";
                    case '-', ' ', '\u00A0', '\u202F' -> "[-\\s\\u00A0\\u202F]";
                    default -> Pattern.quote(Character.toString(sign));
                })
                .collect(Collectors.joining());
    }
}
