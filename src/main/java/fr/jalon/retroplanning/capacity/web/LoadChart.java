package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's weeks as bars: paths for an SVG, nothing left to compute.
 *
 * @param path where the person's time is said, null for what is nobody's or when the reader may not
 * @param capacity the time in a usual week, in words
 * @param sum of the weeks shown, in words
 * @param times a line a week as high as the time there is
 * @param words the drawing in one sentence
 */
public record LoadChart(
        String name,
        @Nullable String path,
        String capacity,
        String sum,
        int width,
        int height,
        List<Bar> bars,
        String times,
        List<Month> months,
        String words) {

    static final int BAR = 24;
    static final int HIGH = 64;

    /**
     * A week.
     *
     * @param middle its x
     * @param fits the path of what fits into the time
     * @param over the path of what is too much, null for none
     * @param overTop where that ends
     */
    public record Bar(
            int middle, String title, String fits, @Nullable String over, int overTop) {}

    /** Where a month begins. */
    public record Month(int x, String label) {}

    static LoadChart of(Load load, @Nullable Member member, List<Week> weeks, @Nullable String path) {
        int most = Math.max(
                60,
                weeks.stream()
                        .mapToInt(week -> Math.max(load.minutes(member, week), load.capacity(member, week)))
                        .max()
                        .orElse(0));
        List<Bar> bars = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        StringBuilder times = new StringBuilder();
        int sum = 0;
        int tooFull = 0;
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            sum += load.minutes(member, week);
            tooFull += load.excess(member, week) > 0 ? 1 : 0;
            bars.add(bar(load, member, week, i * BAR, most));
            times.append('M').append(i * BAR + 1).append(' ').append(y(load.capacity(member, week), most));
            times.append('h').append(BAR - 2);
            if (i == 0 || week.sunday().getMonth() != weeks.get(i - 1).sunday().getMonth()) {
                months.add(new Month(
                        i * BAR, i == 0 && week.sunday().getDayOfMonth() > 20 ? "" : French.month(week.sunday())));
            }
        }
        String name = LoadTable.name(member);
        return new LoadChart(
                name,
                path,
                member == null ? "ce que les autres laissent" : MinutesWording.words(member.usual()) + " par semaine",
                MinutesWording.words(sum),
                weeks.size() * BAR,
                HIGH,
                bars,
                times.toString(),
                months,
                name + "\u00A0: " + MinutesWording.words(sum) + " sur " + weeks.size() + " semaines, "
                        + (tooFull == 0
                                ? "aucune trop chargée"
                                : French.count(tooFull, "trop chargée", "trop chargées"))
                        + ". Les mêmes chiffres sont dans le tableau.");
    }

    private static Bar bar(Load load, @Nullable Member member, Week week, int x, int most) {
        int minutes = load.minutes(member, week);
        int capacity = load.capacity(member, week);
        int top = y(Math.min(minutes, capacity), most);
        int overTop = y(minutes, most);
        return new Bar(
                x + BAR / 2,
                LoadWording.week(week) + "\u00A0: " + MinutesWording.words(minutes) + " sur "
                        + MinutesWording.words(capacity),
                rectangle(x, top, HIGH),
                load.excess(member, week) > 0 ? rectangle(x, overTop, top) : null,
                overTop);
    }

    private static String rectangle(int x, int top, int bottom) {
        return "M" + (x + 4) + " " + top + "h16V" + bottom + "h-16z";
    }

    private static int y(int minutes, int most) {
        return HIGH - Math.round((float) minutes * (HIGH - 8) / most);
    }
}
