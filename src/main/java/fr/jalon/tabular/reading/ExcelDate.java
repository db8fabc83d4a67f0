package fr.jalon.tabular.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days as Excel counts them, from 1900 or, in old workbooks of the Mac, from 1904. */
public final class ExcelDate {

    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGIN_OF_MACS = LocalDate.of(1904, 1, 1);

    /** 31 December 9999. */
    private static final double LAST = 2_958_466;

    /** Excel believes in a 29 February 1900; before it, its days are one more. */
    private static final int LEAP_DAY_THAT_WAS_NONE = 60;

    private static final long SECONDS_A_DAY = 86_400;

    private ExcelDate() {}

    /** {@code 2027-12-06}, {@code 2027-12-06T14:05} or, less than a day, {@code 14:05}; the number itself where it is no date. */
    static String text(String raw, boolean from1904) {
        double serial;
        try {
            serial = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (!(serial >= 0 && serial < LAST)) {
            return TypedNumber.text(raw);
        }
        long seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
        LocalDateTime moment = day((long) serial, from1904).atStartOfDay().plusSeconds(seconds);
        if (serial < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** The day of a number. @param serial from 1 to the year 9999 */
    public static LocalDate day(long serial, boolean from1904) {
        if (from1904) {
            return ORIGIN_OF_MACS.plusDays(serial);
        }
        return ORIGIN.plusDays(serial < LEAP_DAY_THAT_WAS_NONE ? serial + 1 : serial);
    }
}
