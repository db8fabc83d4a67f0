package fr.jalon.contact.domain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a person's name and addresses out of what was noted, and leaves the rest as it is. Pure. */
final class ErasedName {

    static final String NOBODY = "une personne effacée";

    /** Shorter ones are words of their own: they are a name only behind a form of address or a first name. */
    private static final int TELLING = 3;

    private static final String BLANK = "[\\s\\u00A0\\u202F]+";
    private static final String ADDRESS = "(?:M\\.|Mr|Mme|Mlle|Madame|Monsieur|madame|monsieur)" + BLANK;

    private final Pattern name;

    private ErasedName(Pattern name) {
        this.name = name;
    }

    static ErasedName of(ContactFacts facts) {
        Set<String> ways = new LinkedHashSet<>();
        add(ways, facts.email());
        add(ways, facts.phone());
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

    private static void add(Set<String> ways, @Nullable String address) {
        if (address != null) {
            ways.add(Pattern.quote(address));
        }
    }

    /** As it was typed, or in capitals; small letters would be another word. */
    private static String either(String part) {
        return "(?:" + Pattern.quote(part) + "|" + Pattern.quote(part.toUpperCase(Locale.FRENCH)) + ")";
    }
}
