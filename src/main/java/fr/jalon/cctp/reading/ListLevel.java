package fr.jalon.cctp.reading;

/**
 * How one level of a list counts and writes its numbers.
 *
 * @param pattern with {@code %1} for the number of the outermost level; for a bullet, the bullet
 * @param joined whether the words follow without a blank
 * @param legal whether the numbers of all levels are written in digits
 * @param restart after which level (1 for the outermost) it begins again: its own depth for any above it, 0 for never
 */
record ListLevel(int start, NumberFormat format, String pattern, boolean joined, boolean legal, int restart) {

    private static final String BULLETS = "•·▪■□●○◦–—-+*✓►➢➔→❖";

    ListLevel startingAt(int number) {
        return new ListLevel(number, format, pattern, joined, legal, restart);
    }

    /** Symbol fonts keep their bullets where no other font has a sign. */
    String bullet() {
        String sign = pattern.strip();
        return sign.isEmpty() || BULLETS.contains(sign) ? sign : "•";
    }
}
