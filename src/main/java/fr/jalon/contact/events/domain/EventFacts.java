package fr.jalon.contact.events.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as typed and checked. Whatever is null is not known.
 *
 * @param lastDay the same as {@code firstDay} for one of a single day
 * @param page where it is announced
 * @param yearly whether it comes back every year
 * @param going memberships of the company
 */
public record EventFacts(
        EventKind kind,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String page,
        @Nullable String note,
        boolean yearly,
        Set<UUID> going) {

    /** Longer than any fair: what is longer has a wrong date. */
    public static final int MOST_DAYS = 31;

    public EventFacts {
        going = Set.copyOf(going);
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Not the days of one event: " + firstDay + ", " + lastDay);
        }
    }

    /** The edition of the year after: 52 weeks later, on the same days of the week, until its days are announced. */
    EventFacts nextEdition() {
        return new EventFacts(
                kind, name, firstDay.plusWeeks(52), lastDay.plusWeeks(52), place, organiser, page, null, yearly, going);
    }
}
