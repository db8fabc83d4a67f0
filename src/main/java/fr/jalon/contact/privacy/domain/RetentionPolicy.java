package fr.jalon.contact.privacy.domain;

import fr.jalon.contact.domain.ContactDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long details are kept: three years from the collection, or from the last contact that the person began (CNIL, prospects);
 * an opened mail does not count, nor does a letter of ours. Then erasure is proposed, and done thirty days later. Pure.
 */
public final class RetentionPolicy {

    private static final int YEARS = 3;
    private static final int DAYS_OF_PROPOSAL = 30;
    private static final int MONTHS_TO_INFORM = 1;

    private RetentionPolicy() {}

    /** The day from which the details may no more be kept. */
    public static LocalDate endsOn(ContactDetails person) {
        return later(person.provenance().on(), person.lastInitiatedOn()).plusYears(YEARS);
    }

    static boolean isOver(ContactDetails person, LocalDate today) {
        return !today.isBefore(endsOn(person));
    }

    /** When the details are erased; null while that is not proposed. */
    public static @Nullable LocalDate purgeOn(ContactDetails person) {
        LocalDate proposed = person.privacy().purgeProposedOn();
        return proposed == null ? null : proposed.plusDays(DAYS_OF_PROPOSAL);
    }

    static boolean isToPurge(ContactDetails person, LocalDate today) {
        LocalDate day = purgeOn(person);
        return day != null && !today.isBefore(day) && isOver(person, today);
    }

    /** By when the person is to be told (article 14, 3 a). */
    public static LocalDate informBy(ContactDetails person) {
        return person.provenance().on().plusMonths(MONTHS_TO_INFORM);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }
}
