package fr.jalon.tabular.reading;

/** Counts which bytes make characters of UTF-8 and which do not. */
final class Utf8Tally {

    private long good;
    private long bad;
    private int missing;

    void feed(int b) {
        if (missing > 0 && (b & 0xC0) == 0x80) {
            missing--;
            good += missing == 0 ? 1 : 0;
            return;
        }
        bad += missing > 0 ? 1 : 0;
        missing = 0;
        if (b >= 0xC2 && b <= 0xF4) {
            missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        } else if (b >= 0x80) {
            bad++;
        }
    }

    /** Text in another encoding makes a character of UTF-8 by chance only. */
    boolean isLikely() {
        return bad == 0 || good > 4 * bad;
    }
}
