package fr.jalon.contact.freshness.domain;

import fr.jalon.authority.Priority;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who is asked after in a week. Pure: as things stood on Monday, so that nobody comes in between.
 *
 * @param priorities of the targets
 * @param nextJ the nearest J of the authorities that have one
 */
record RecheckChoice(Map<Siren, Priority> priorities, Map<Siren, LocalDate> nextJ) {

    static final int A_WEEK = 5;

    /** First the targets of high priority, then near J, then who has not been seen for longest. */
    List<ContactDetails> of(List<ContactDetails> people, LocalDate monday) {
        return people.stream()
                .filter(one -> Freshness.of(one, monday).isDue())
                .sorted(Comparator.comparingInt((ContactDetails one) -> rank(one.authority()))
                        .thenComparing(one -> nextJ.getOrDefault(one.authority(), LocalDate.MAX))
                        .thenComparing(one -> Freshness.of(one, monday).since())
                        .thenComparing(ContactDetails::id))
                .limit(A_WEEK)
                .toList();
    }

    private int rank(Siren authority) {
        Priority priority = priorities.get(authority);
        return priority == null ? Priority.values().length : priority.ordinal();
    }
}
