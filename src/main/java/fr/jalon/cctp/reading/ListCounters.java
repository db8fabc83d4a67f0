package fr.jalon.cctp.reading;

import java.util.List;

/** Where a list has got to, level by level. */
final class ListCounters {

    static final int LEVELS = 10;

    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    /** The label of the next paragraph of that level (0 for the outermost). */
    ListLabel next(List<ListLevel> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), LEVELS)) {
            return ListLabel.NONE;
        }
        ListLevel own = levels.get(level);
        counts[level] = begun[level] ? counts[level] + 1 : own.start();
        begun[level] = true;
        for (int deeper = level + 1; deeper < Math.min(levels.size(), LEVELS); deeper++) {
            int restart = levels.get(deeper).restart();
            if (restart > 0 && level < restart) {
                begun[deeper] = false;
            }
        }
        return label(levels, own);
    }

    /** The next paragraph of that level has this number. */
    void startAt(int level, int number) {
        if (level >= 0 && level < LEVELS) {
            counts[level] = number - 1;
            begun[level] = true;
        }
    }

    /** Begins again from that level on. */
    void forget(int level) {
        for (int i = Math.max(0, level); i < LEVELS; i++) {
            begun[i] = false;
        }
    }

    private ListLabel label(List<ListLevel> levels, ListLevel own) {
        if (own.format() == NumberFormat.BULLET) {
            return new ListLabel(own.bullet(), false, own.joined());
        }
        StringBuilder text = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            int named = i + 1 < pattern.length() && pattern.charAt(i) == '%' ? pattern.charAt(i + 1) - '1' : -1;
            if (named >= 0 && named < Math.min(levels.size(), LEVELS)) {
                text.append(number(levels.get(named), named, own.legal()));
                i++;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        String label = text.toString().strip();
        return label.isEmpty() ? ListLabel.NONE : new ListLabel(label, own.format() != NumberFormat.NONE, own.joined());
    }

    /** A level that no paragraph had yet counts as begun. */
    private String number(ListLevel level, int index, boolean legal) {
        int count = begun[index] ? counts[index] : level.start();
        boolean written = level.format() != NumberFormat.BULLET && level.format() != NumberFormat.NONE;
        return (legal && written ? NumberFormat.DECIMAL : level.format()).write(count);
    }
}
