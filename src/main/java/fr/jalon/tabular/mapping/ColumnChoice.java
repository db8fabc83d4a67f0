package fr.jalon.tabular.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column says which field.
 *
 * @param fields the key of a field by the index of its column; columns without one are left aside
 */
public record ColumnChoice(Map<Integer, String> fields) {

    public ColumnChoice {
        fields = Map.copyOf(fields);
    }

    /** The field of a column, empty for none. */
    public String of(int column) {
        return fields.getOrDefault(column, "");
    }

    /** The keys in the order of the columns, empty for those left aside; none behind the last. */
    public List<String> keys() {
        int last = fields.keySet().stream().mapToInt(column -> column).max().orElse(-1);
        return IntStream.rangeClosed(0, last).mapToObj(this::of).toList();
    }

    /** As it is kept: {@code nom,,email}. */
    public String written() {
        return String.join(",", keys());
    }

    /** What {@link #written} has written. */
    public static ColumnChoice read(String written) {
        Map<Integer, String> fields = new HashMap<>();
        List<String> keys = List.of(written.split(",", -1));
        for (int column = 0; column < keys.size(); column++) {
            if (!keys.get(column).isEmpty()) {
                fields.put(column, keys.get(column));
            }
        }
        return new ColumnChoice(fields);
    }
}
