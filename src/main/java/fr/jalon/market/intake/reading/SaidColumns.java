package fr.jalon.market.intake.reading;

import fr.jalon.tabular.reading.TableLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has said of the columns of tables that do not name them by known names.
 *
 * @param byLayout fields in the order of the columns, empty for a column left aside, by the
 *     {@linkplain TableLayout#fingerprint() fingerprint} of the headings
 */
public record SaidColumns(Map<String, List<String>> byLayout) {

    /** Nothing was said: tables are known by the names of their columns. */
    public static final SaidColumns NONE = new SaidColumns(Map.of());

    public SaidColumns {
        byLayout = Map.copyOf(byLayout);
    }

    boolean knows(String fingerprint) {
        return byLayout.containsKey(fingerprint);
    }

    /** The fields of a layout's columns. */
    Optional<List<String>> of(String fingerprint) {
        return Optional.ofNullable(byLayout.get(fingerprint));
    }
}
