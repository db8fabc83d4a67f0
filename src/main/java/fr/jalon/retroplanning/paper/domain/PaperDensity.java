package fr.jalon.retroplanning.paper.domain;

import java.util.List;

/**
 * How much of a plan is told, and how small: what does not fit on two pages is told at the next degree. Letters shrink
 * first; then what is lost or without object is counted only, then what is done, then titles are cut, and only for plans
 * no built-in method comes near to are the last actions left to the screen.
 *
 * @param points size of the text
 * @param names whether lost and dropped actions are named, not just counted
 * @param done whether actions that are done are shown one by one
 * @param letters of a title, the rest is cut
 * @param most actions shown
 */
record PaperDensity(double points, boolean names, boolean done, int letters, int most) {

    static final List<PaperDensity> ALL = List.of(
            new PaperDensity(9.5, true, true, 400, 1_000),
            new PaperDensity(8.5, true, true, 400, 1_000),
            new PaperDensity(8, false, true, 400, 1_000),
            new PaperDensity(7.5, false, false, 180, 1_000),
            new PaperDensity(7, false, false, 90, 1_000),
            new PaperDensity(6.5, false, false, 60, 90),
            new PaperDensity(6.5, false, false, 40, 60));

    /** Whether a plan may be told at the next degree for the sake of one page. */
    boolean isLarge() {
        return points > 9;
    }

    String cut(String text) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
