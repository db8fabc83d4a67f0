package fr.jalon.market.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads published dates. */
final class DateReader {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(.*)", Pattern.DOTALL);
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(.*)", Pattern.DOTALL);
    private static final Pattern ENGLISH = Pattern.compile("([A-Za-z]+),? (\\d{1,2}),? (\\d{4})(.*)", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})()");
    private static final Set<String> EMPTY_MARKS =
            Set.of("1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01", "0001-01-01", "0002-11-30", "9999-12-31");
    private static final Map<String, Month> MONTHS = months();

    private final LocalDate today;
    private final FindingCollector notes;

    DateReader(LocalDate today, FindingCollector notes) {
        this.today = today;
        this.notes = notes;
    }

    /**
     * @param confirming a date that the true one cannot be far from, to repair an impossible year; null when there is none
     * @return null when unknown
     */
    @Nullable
    LocalDate read(@Nullable String raw, String field, @Nullable LocalDate confirming) {
        if (raw == null || raw.equals("NC")) {
            return null;
        }
        if (raw.length() >= 10 && EMPTY_MARKS.contains(raw.substring(0, 10))) {
            notes.add(Defect.DATE_EMPTY_MARK, field, raw);
            return null;
        }
        LocalDate date = parsed(raw, field);
        if (date == null) {
            notes.add(Defect.DATE_UNREADABLE, field, raw);
            return null;
        }
        if (EMPTY_MARKS.contains(date.toString())) {
            notes.addOnce(Defect.DATE_EMPTY_MARK, field, raw); // as the instant at which that day begins in Paris
            return null;
        }
        if (date.isBefore(EARLIEST) || date.isAfter(today.plusYears(1))) {
            return repaired(date, raw, field, confirming);
        }
        if (date.isAfter(today)) {
            notes.add(Defect.DATE_FUTURE, field, raw, date);
        }
        return date;
    }

    private @Nullable LocalDate parsed(String raw, String field) {
        LocalDate plain = plain(raw);
        if (plain != null) {
            return plain;
        }
        Matcher iso = ISO.matcher(raw);
        if (iso.matches()) {
            LocalDate date = date(iso.group(1), iso.group(2), iso.group(3), iso.group(4));
            if (date != null && !raw.equals(date.toString())) {
                boolean rest = !iso.group(4).isEmpty();
                notes.add(rest ? Defect.DATE_ZONE : Defect.DATE_FORM, field, raw, date);
            }
            return date;
        }
        Matcher french = FRENCH.matcher(raw);
        Matcher english = ENGLISH.matcher(raw);
        Matcher compact = COMPACT.matcher(raw);
        LocalDate date = null;
        if (french.matches()) {
            date = date(french.group(3), french.group(2), french.group(1), french.group(4));
        } else if (compact.matches()) {
            date = date(compact.group(1), compact.group(2), compact.group(3), compact.group(4));
        } else if (english.matches() && MONTHS.containsKey(english.group(1))) {
            String month = String.valueOf(
                    MONTHS.getOrDefault(english.group(1), Month.JANUARY).getValue());
            date = date(english.group(3), month, english.group(2), english.group(4));
        }
        if (date != null) {
            notes.add(Defect.DATE_FORM, field, raw, date);
        }
        return date;
    }

    /** The usual case, without the price of a pattern. */
    private static @Nullable LocalDate plain(String raw) {
        if (raw.length() != 10 || raw.charAt(4) != '-' || raw.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            return null; // told below, with its reason
        }
    }

    private static @Nullable LocalDate date(String year, String month, String day, String rest) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return rest.isEmpty() ? date : TimeOfDay.inParis(date, rest);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 0218} and {@code 5021} are slips for 2018 and 2021: believed only when the other date agrees. */
    private @Nullable LocalDate repaired(LocalDate date, String raw, String field, @Nullable LocalDate confirming) {
        if (confirming != null) {
            int year = 2000 + date.getYear() % 100;
            LocalDate candidate = date.getMonthValue() == 2 && date.getDayOfMonth() == 29 ? null : date.withYear(year);
            if (candidate != null
                    && !candidate.isAfter(confirming.plusMonths(1))
                    && candidate.isAfter(confirming.minusYears(2))) {
                notes.add(Defect.DATE_YEAR, field, raw, candidate);
                return candidate;
            }
        }
        notes.add(Defect.DATE_IMPLAUSIBLE, field, raw);
        return null;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new java.util.HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(java.util.Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        return Map.copyOf(months);
    }
}
