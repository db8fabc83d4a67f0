package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's weeks as bars: numbers for an SVG, nothing left to compute.
 *
 * @param path where the person's time is said, null for what is nobody's or when the reader may not
 * @param capacity the time in a usual week, in words
 * @param sum of the weeks shown, in words
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
        List<Month> months,
        String words) {

    static final int BAR = 24;
    static final int HIGH = 64;

    /**
     * A week.
     *
     * @param top y of what fits into the time; {@code tall} its height
     * @param overTop y of what is too much; {@code overTall} its height, zero for none
     * @param line y of the time there is
     */
    public record Bar(
            int x,
            int top,
            int tall,
            int overTop,
            int overTall,
            int line,
            String title,
            @Nullable String href) {}

    /** Where a month begins. */
    public record Month(int x, String label) {}

    static LoadChart of(Load load, @Nullable Member member, List<Week> weeks, @Nullable String path) {
        int most = Math.max(
                60,
                weeks.stream()
                        .mapToInt(week -> Math.max(load.minutes(member, week), capacity(load, member, week)))
                        .max()
                        .orElse(0));
        List<Bar> bars = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        int sum = 0;
        int tooFull = 0;
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            sum += load.minutes(member, week);
            Optional<Overload> over = load.overload(member, week);
            tooFull += over.isPresent() ? 1 : 0;
            bars.add(bar(load, member, week, i * BAR, most, over));
            if (i == 0 || week.sunday().getMonth() != weeks.get(i - 1).sunday().getMonth()) {
                months.add(new Month(
                        i * BAR, i == 0 && week.sunday().getDayOfMonth() > 20 ? "" : French.month(week.sunday())));
            }
        }
        String name = member == null ? "À personne" : member.name();
        return new LoadChart(
                name,
                path,
                member == null ? "ce que les autres laissent" : MinutesWording.words(member.usual()) + " par semaine",
                MinutesWording.words(sum),
                weeks.size() * BAR,
                HIGH,
                bars,
                months,
                name + "\u00A0: " + MinutesWording.words(sum) + " sur " + weeks.size() + " semaines, "
                        + (tooFull == 0
                                ? "aucune trop chargée"
                                : French.count(tooFull, "trop chargée", "trop chargées"))
                        + ". Les mêmes chiffres sont dans le tableau.");
    }

    private static Bar bar(Load load, @Nullable Member member, Week week, int x, int most, Optional<Overload> over) {
        int minutes = load.minutes(member, week);
        int capacity = capacity(load, member, week);
        int fits = Math.min(minutes, capacity);
        int top = y(fits, most);
        int overTop = y(minutes, most);
        String title = LoadWording.week(week) + "\u00A0: " + MinutesWording.words(minutes) + " sur "
                + MinutesWording.words(capacity);
        return new Bar(
                x,
                top,
                HIGH - top,
                overTop,
                over.isPresent() ? top - overTop : 0,
                y(capacity, most),
                title,
                over.map(it -> "#" + LoadWording.anchor(it)).orElse(null));
    }

    private static int y(int minutes, int most) {
        return HIGH - Math.round((float) minutes * (HIGH - 8) / most);
    }

    /** What there is for it: one's own time, or what the others leave. */
    static int capacity(Load load, @Nullable Member member, Week week) {
        if (member != null) {
            return member.capacity(week);
        }
        return load.team().members().stream()
                .mapToInt(one -> Math.max(0, one.capacity(week) - load.minutes(one, week)))
                .sum();
    }
}
