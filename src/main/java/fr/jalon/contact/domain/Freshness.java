package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one may trust that a person is still the right contact.
 *
 * @param state which colour it has
 * @param since the last day on which one knew, of the confirmation or else of the collection
 */
public record Freshness(State state, LocalDate since) {

    /** What to think of it. */
    public enum State {
        FRESH,
        AGEING,
        /** Nine months have passed, or an election. */
        DUE,
        /** Due, but put off for a week. */
        LATER,
        GONE
    }

    private static final int FRESH_MONTHS = 6;
    private static final int DUE_MONTHS = 9;

    /** Second rounds of municipal elections; the day of the next one is not decreed yet. */
    private static final List<LocalDate> MUNICIPAL_ELECTIONS =
            List.of(LocalDate.of(2014, 3, 30), LocalDate.of(2020, 6, 28), LocalDate.of(2026, 3, 22));

    public static Freshness of(ContactDetails person, LocalDate today) {
        LocalDate since = since(person.provenance().on(), person.confirmedOn());
        if (person.leftOn() != null) {
            return new Freshness(State.GONE, since);
        }
        boolean due = !today.isBefore(since.plusMonths(DUE_MONTHS)) || electedSince(person, since, today);
        if (due) {
            boolean putOff = person.recheckOn() != null && person.recheckOn().isAfter(today);
            return new Freshness(putOff ? State.LATER : State.DUE, since);
        }
        return new Freshness(today.isBefore(since.plusMonths(FRESH_MONTHS)) ? State.FRESH : State.AGEING, since);
    }

    /** An elected member known before a renewal of the council may no more be one. */
    static boolean electedSince(ContactDetails person, LocalDate since, LocalDate today) {
        return person.facts().circle() == Circle.ELECTED
                && MUNICIPAL_ELECTIONS.stream().anyMatch(day -> day.isAfter(since) && !day.isAfter(today));
    }

    private static LocalDate since(LocalDate collected, @Nullable LocalDate confirmed) {
        return confirmed == null || confirmed.isBefore(collected) ? collected : confirmed;
    }

    /** Whole months since. */
    public int months(LocalDate today) {
        return (int) Period.between(since, today).toTotalMonths();
    }

    public boolean isDue() {
        return state == State.DUE;
    }
}
