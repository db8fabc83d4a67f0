package fr.jalon.retroplanning.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time as French people write it. */
public final class MinutesWording {

    /** {@code 1 h 30}, {@code 1h30}, {@code 2 heures}, {@code 1:30}. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(\\d{1,3})\\s*(?:h|heures?|:)\\s*(?:(?:et\\s*)?(\\d{1,2})\\s*(?:min|mn|m|minutes?)?)?");

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min|mn|minutes?)");

    /** {@code 1,5}, {@code 1.5 h}, {@code 2}. */
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|heures?)?");

    private MinutesWording() {}

    /** {@code 45 min}, {@code 2 h}, {@code 1 h 30}. */
    public static String words(int minutes) {
        if (minutes < 60) {
            return minutes + "\u00A0min";
        }
        return minutes / 60
                + "\u00A0h"
                + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, "\u00A0%02d", minutes % 60));
    }

    /** Minutes as typed, hours when nothing says which; empty when it is no time. */
    public static Optional<Integer> read(@Nullable String typed) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip().toLowerCase(Locale.FRENCH);
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Integer.valueOf(minutes.group(1)));
        }
        Matcher both = HOURS_AND_MINUTES.matcher(text);
        if (both.matches()) {
            int rest = both.group(2) == null ? 0 : Integer.parseInt(both.group(2));
            return rest > 59 ? Optional.empty() : Optional.of(Integer.parseInt(both.group(1)) * 60 + rest);
        }
        Matcher hours = HOURS.matcher(text);
        return hours.matches()
                ? Optional.of((int) Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 60))
                : Optional.empty();
    }
}
