package fr.jalon.upload;

import java.util.Locale;

/** Sizes of files as French people read them. */
public final class FileSizes {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private FileSizes() {}

    /** {@code 340 octets}, {@code 12 ko}, {@code 1,2 Mo}. */
    public static String words(long bytes) {
        if (bytes < KILO) {
            return bytes + (bytes < 2 ? "\u00A0octet" : "\u00A0octets");
        }
        if (bytes < MEGA) {
            return Math.round((double) bytes / KILO) + "\u00A0ko";
        }
        double mega = (double) bytes / MEGA;
        return String.format(Locale.FRANCE, mega < 10 && mega % 1 >= 0.05 ? "%.1f" : "%.0f", mega) + "\u00A0Mo";
    }
}
