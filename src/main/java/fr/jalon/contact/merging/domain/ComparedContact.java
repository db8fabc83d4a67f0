package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
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
 * @param firstName without accents and case
 * @param lastName likewise
 * @param threes of the letters of all its names, sorted
 */
record ComparedContact(
        ContactDetails contact,
        @Nullable String mail,
        String phone,
        @Nullable String firstName,
        String lastName,
        String[] threes) {

    static ComparedContact of(ContactDetails contact) {
        ContactFacts facts = contact.facts();
        return new ComparedContact(
                contact,
                facts.email(),
                digits(facts.phone()),
                facts.firstName() == null ? null : PlainText.of(facts.firstName()),
                PlainText.of(facts.lastName()),
                threes(PlainText.of(Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName())));
    }

    Siren authority() {
        return contact.authority();
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

    private static String[] threes(String names) {
        return Arrays.stream(names.split(" "))
                .map(word -> "  " + word + " ")
                .flatMap(word -> IntStream.rangeClosed(0, word.length() - 3).mapToObj(at -> word.substring(at, at + 3)))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String digits(@Nullable String phone) {
        return phone == null
                ? ""
                : phone.toLowerCase(Locale.ROOT).replaceAll("\\D", "").replaceFirst("^0033|^33", "0");
    }
}
