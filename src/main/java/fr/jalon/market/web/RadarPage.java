package fr.jalon.market.web;

import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list with its filters, ready to show.
 *
 * @param around the company's own reach in words; null while it has said no place
 * @param count how many there are, in words; null when the filters cannot be read
 * @param fromProfile whether the filters are the company's own, not typed
 * @param csv the same list as a file
 * @param place where we are, in words
 * @param truncated whether later pages exist that are not served
 * @param more whether one of the lesser filters is set, so that they stand open
 */
record RadarPage(
        List<Chip> chips,
        @Nullable String around,
        @Nullable String count,
        boolean fromProfile,
        List<RadarRow> rows,
        String csv,
        String xlsx,
        @Nullable String previous,
        @Nullable String next,
        String place,
        boolean truncated,
        boolean more,
        @Nullable Next nearest) {

    /** An active filter and the address without it. */
    record Chip(String text, String without) {}

    /** The nearest J of the list. */
    record Next(String day, String note) {}

    RadarPage {
        chips = List.copyOf(chips);
        rows = List.copyOf(rows);
    }

    public List<Choice> horizons() {
        return List.of(
                new Choice("6", "6 mois"),
                new Choice("12", "12 mois"),
                new Choice("18", "18 mois"),
                new Choice("24", "24 mois"));
    }

    public List<Choice> sorts() {
        return List.of(
                new Choice("j", "J le plus proche"),
                new Choice("fin", "fin la plus proche"),
                new Choice("montant", "montant le plus élevé"));
    }
}
