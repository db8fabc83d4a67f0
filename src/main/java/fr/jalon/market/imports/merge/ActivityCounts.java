package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.reading.FirmActivity.Fault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of a file of activities.
 *
 * @param read lines under the header
 * @param holders lines of firms that hold a contract
 * @param without of these, those that give no activity in force
 * @param added firms whose activity was not known
 * @param changed firms whose activity was another
 * @param faults lines left out, by reason
 */
public record ActivityCounts(
        long read, long holders, long without, long added, long changed, Map<Fault, FaultyLines> faults) {

    /**
     * Lines left out for one reason.
     *
     * @param first numbers of the first few
     */
    public record FaultyLines(long count, List<Long> first) {

        private static final int SHOWN = 5;

        FaultyLines and(long line) {
            return new FaultyLines(
                    count + 1,
                    count < SHOWN
                            ? Stream.concat(first.stream(), Stream.of(line)).toList()
                            : first);
        }
    }

    static final FaultyLines NO_LINES = new FaultyLines(0, List.of());

    public ActivityCounts {
        faults = faults.isEmpty() ? Map.of() : new EnumMap<>(faults);
    }

    /** For scripts. */
    public String line() {
        return "lues=" + read + " titulaires=" + holders + " nouvelles=" + added + " modifiées=" + changed
                + " sans_activité=" + without + " laissées="
                + faults.values().stream().mapToLong(FaultyLines::count).sum();
    }
}
