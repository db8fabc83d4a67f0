package fr.jalon.reference;

import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The activity (NAF) of firms that win contracts, which awards do not publish: of some thousand alone, so that whoever counts by
 * it says of how many. Read on first use.
 */
public final class FirmActivities {

    private final Map<Siren, String> activities = new HashMap<>();

    private static final class Holder {
        private static final FirmActivities INSTANCE = new FirmActivities();
    }

    private FirmActivities() {
        for (String[] row : ReferenceFile.rows("activities.csv.gz")) {
            activities.put(new Siren(row[0]), row[1]);
        }
    }

    /** The one register there is. */
    public static FirmActivities known() {
        return Holder.INSTANCE;
    }

    /** How many firms are known. */
    public int count() {
        return activities.size();
    }

    /** The NAF of a firm, as {@code 81.30Z}; empty where it is not known. */
    public Optional<String> of(Siren firm) {
        return Optional.ofNullable(activities.get(firm));
    }

    /** All firms whose NAF begins so: {@code 81.30Z}, or {@code 81} for its division. */
    public Set<Siren> firms(String beginning) {
        return activities.entrySet().stream()
                .filter(one -> one.getValue().startsWith(beginning))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
