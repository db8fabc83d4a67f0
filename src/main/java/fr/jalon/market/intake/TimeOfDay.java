package fr.jalon.market.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what follows the day in a published date: a time, a zone, both. */
final class TimeOfDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern REST = Pattern.compile("(?:[T ]?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)? ?"
            + "(?:(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?:\\[[\\w/+-]+])?)?");

    private TimeOfDay() {}

    /**
     * The day in Paris: many platforms write midnight in Paris as 23:00 of the day before in universal time. A time without
     * a zone, and a zone without a time, leave the day as it is.
     *
     * @return null when the rest is neither time nor zone
     */
    static @Nullable LocalDate inParis(LocalDate day, String rest) {
        Matcher matcher = REST.matcher(rest);
        if (!matcher.matches()) {
            return null;
        }
        String hour = matcher.group(1);
        String zone = matcher.group(4);
        if (hour == null || zone == null) {
            return day;
        }
        try {
            String second = matcher.group(3);
            LocalTime time = LocalTime.of(
                    Integer.parseInt(hour),
                    Integer.parseInt(matcher.group(2)),
                    second == null ? 0 : Integer.parseInt(second));
            return day.atTime(time)
                    .toInstant(Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone))
                    .atZone(PARIS)
                    .toLocalDate();
        } catch (DateTimeException e) {
            return day; // 24:00 or a second too many: the day alone can be believed
        }
    }
}
