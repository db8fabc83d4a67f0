package fr.jalon.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it was understood, without fault.
 *
 * @param line of the file, for sentences
 * @param values by the keys of fields that hold something, each in the form that its {@link FieldKind} says
 */
public record TableRow(long line, Map<String, String> values) {

    public TableRow {
        values = Map.copyOf(values);
    }

    /** The value of a field, empty where the row has none. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** The value of a field of the kind {@link FieldKind#DATE}. */
    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable(values.get(key)).map(LocalDate::parse);
    }

    /** The value of a field of the kind {@link FieldKind#NUMBER}. */
    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(values.get(key)).map(BigDecimal::new);
    }
}
