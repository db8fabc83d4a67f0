package fr.jalon.retroplanning.paper.domain;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What stands on the paper of all plans: one row each on one axis, as many pages as they take.
 *
 * @param pages as many as it takes
 */
record PlansPaper(String title, List<Page> pages, String made) {

    /** One page. @param axis the months and today, above its rows */
    public record Page(List<PaperTimeline.Box> axis, List<Row> rows) {}

    /** @param strain weeks in which somebody has too much to do, in words; empty for none */
    public record Row(
            String title,
            String authority,
            String j,
            String state,
            String next,
            String strain,
            List<PaperTimeline.Box> line) {}

    private static final double WIDTH = 195;
    private static final int LETTERS = 90;
    private static final int ROWS = 7;

    /** @param rules where the boxes stand are added to it */
    static PlansPaper of(List<PlanDetails> plans, Load load, LocalDate today, StringBuilder rules) {
        LocalDate from = plans.stream()
                .map(details -> PaperTimeline.first(details, today))
                .min(LocalDate::compareTo)
                .orElse(today)
                .minusDays(8);
        LocalDate to = plans.stream()
                .map(details -> PaperTimeline.last(details, today))
                .max(LocalDate::compareTo)
                .orElse(today.plusMonths(12))
                .plusDays(12);
        List<Overload> overloads = load.overloads();
        List<Page> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            PaperTimeline scale = new PaperTimeline("p" + i + "-", from, to, WIDTH);
            rows.add(row(plans.get(i), of(plans.get(i), overloads), scale, today));
            rules.append(scale.rules());
            if (rows.size() == ROWS || i == plans.size() - 1) {
                PaperTimeline axis = new PaperTimeline("a" + i + "-", from, to, WIDTH);
                axis.months(0, 8);
                axis.today(today, 3.6, 5.4);
                rules.append(axis.rules());
                pages.add(new Page(axis.boxes(), List.copyOf(rows)));
                rows.clear();
            }
        }
        return new PlansPaper(
                French.count(plans.size(), "rétroplanning", "rétroplannings"),
                pages,
                "Établi le " + French.date(today) + " avec Jalon.");
    }

    private static List<Overload> of(PlanDetails details, List<Overload> overloads) {
        return overloads.stream()
                .filter(over -> over.plans().stream().anyMatch(plan -> plan.id().equals(details.id())))
                .toList();
    }

    private static Row row(PlanDetails details, List<Overload> strained, PaperTimeline scale, LocalDate today) {
        strained.forEach(over -> scale.strain(over.week().monday(), over.week().sunday()));
        scale.months(-0.1, 17);
        scale.plan(details, 1);
        scale.todayLine(today, 0, 17);
        DateWindow j = details.schedule().j();
        ScheduledAction next = details.schedule().next().orElse(null);
        return new Row(
                PlanPaper.clean(cut(details.title())),
                PlanPaper.clean(cut(details.authorityName())),
                "J le " + French.shortDate(j.likely())
                        + (j.isExact()
                                ? ""
                                : " (du " + French.shortDate(j.min()) + " au " + French.shortDate(j.max()) + ")"),
                details.done() + " sur " + details.counted() + " faites"
                        + (details.late() == 0 ? "" : ", " + details.late() + " EN RETARD"),
                next == null
                        ? ""
                        : "Ensuite, le " + French.shortDate(Objects.requireNonNull(next.due())) + " : "
                                + PlanPaper.clean(cut(next.line().title())),
                strained.isEmpty()
                        ? ""
                        : "Trop chargée : semaine du "
                                + French.shortDate(strained.get(0).week().monday())
                                + (strained.size() == 1 ? "" : " et " + (strained.size() - 1) + " de plus"),
                scale.boxes());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)).stripTrailing() + "…";
    }
}
