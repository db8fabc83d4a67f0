package fr.jalon.contact.domain;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What two people are compared by, worked out once for each: in an authority everybody is compared with everybody.
 *
 * @param mail as it was entered
 * @param phone its digits, from the national 0 on; empty when there is none
 * @param firstName without accents and case, as {@code lastName}
 * @param threes of the letters of all its names, sorted
 */
public record ComparedContact(
        Siren authority,
        @Nullable String mail,
        String phone,
        @Nullable String firstName,
        String lastName,
        String[] threes) {

    /** Somebody who is known, or about to be. */
    public static ComparedContact of(Siren authority, ContactFacts facts) {
        return new ComparedContact(
                authority,
                facts.email(),
                digits(facts.phone()),
                facts.firstName() == null ? null : plain(facts.firstName()),
                plain(facts.lastName()),
                threes(plain(Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName())));
    }

    /** Shared threes of letters out of all, as pg_trgm counts them: 1 for the same, 0 for nothing alike. */
    double similarity(ComparedContact other) {
        int both = 0;
        int here = 0;
        int there = 0;
        while (here < threes.length && there < other.threes.length) {
            int order = threes[here].compareTo(other.threes[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return (double) both / (threes.length + other.threes.length - both);
    }

    private static String plain(String name) {
        String plain = PlainText.of(name);
        return plain.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : plain; // of another alphabet
    }

    private static String[] threes(String names) {
        return Arrays.stream(names.split(" "))
                .map(word -> "  " + word + " ")
                .flatMap(word -> IntStream.rangeClosed(0, word.length() - 3).mapToObj(at -> word.substring(at, at + 3)))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String digits(@Nullable String phone) {
        return phone == null ? "" : PhoneDigits.of(phone);
    }
}
