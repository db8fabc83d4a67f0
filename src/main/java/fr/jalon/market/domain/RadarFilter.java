package fr.jalon.market.domain;

import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts are looked for.
 *
 * @param trades CPV prefixes (digits) or words, any of them; empty for every trade
 * @param departments any of them; empty for everywhere
 * @param around within reach of a place; null for everywhere
 * @param buyer the one that buys; null for all
 * @param from the first day a contract may be due (J, or the end of works)
 * @param horizonMonths how far from there
 * @param min the least amount; a contract without an amount then stays out
 * @param max the largest amount; likewise
 * @param open whether contracts count whose likely J has passed, while its window is still open
 * @param works whether works, which have no J, are shown by their end
 */
public record RadarFilter(
        List<String> trades,
        Set<Department> departments,
        @Nullable Around around,
        @Nullable Siren buyer,
        LocalDate from,
        int horizonMonths,
        @Nullable Amount min,
        @Nullable Amount max,
        boolean open,
        boolean works,
        RadarSort sort) {

    public RadarFilter {
        trades = List.copyOf(trades);
        departments = Set.copyOf(departments);
    }

    /** The windows of J are open for at most sixteen months after the likely day; then some. */
    private static final int LONGEST_OPEN = 18;

    /** The earliest likely day of what may still come. */
    LocalDate earliest() {
        return open ? from.minusMonths(LONGEST_OPEN) : from;
    }

    LocalDate to() {
        return from.plusMonths(horizonMonths);
    }
}
