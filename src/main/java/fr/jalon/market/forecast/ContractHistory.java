package fr.jalon.market.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contract with its amendments, so that it can be seen as it was known on an earlier day.
 *
 * @param facts the contract; its duration after amendments is not used
 * @param amendments in any order
 */
public record ContractHistory(ContractFacts facts, List<Amendment> amendments) {

    /**
     * One amendment.
     *
     * @param notification the day it was notified; null when not published, and then it is known on no earlier day
     * @param monthsAfter the total duration after it; null when it leaves the duration alone
     */
    public record Amendment(
            @Nullable LocalDate notification, @Nullable Integer monthsAfter) {}

    public ContractHistory {
        amendments = List.copyOf(amendments);
    }

    /**
     * The contract as known at the end of a day: notified by then, with the amendments notified by then.
     *
     * @return empty when it was not notified yet, or nobody knows when it was
     */
    public Optional<ContractFacts> asOf(LocalDate day) {
        LocalDate notified = facts.notification();
        if (notified == null || notified.isAfter(day)) {
            return Optional.empty();
        }
        Integer months = facts.monthsInitial();
        LocalDate last = null;
        int count = 0;
        for (Amendment amendment : inOrder()) {
            LocalDate when = amendment.notification();
            if (when == null || when.isAfter(day)) {
                continue;
            }
            count++;
            last = when;
            months = amendment.monthsAfter() == null ? months : amendment.monthsAfter();
        }
        return Optional.of(facts.amended(count, last, months));
    }

    private List<Amendment> inOrder() {
        return amendments.stream()
                .sorted(Comparator.comparing(
                        Amendment::notification, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}
