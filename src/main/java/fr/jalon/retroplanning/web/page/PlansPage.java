package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.ClosedPlan;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * All plans of a company on one axis.
 *
 * @param months the axis's heading
 * @param gone plans whose J has passed or that nobody follows any more
 * @param count how many are followed, over all pages
 * @param previous address of the page before, null on the first
 * @param next address of the page after, null on the last
 * @param late actions late over all plans
 * @param strained how many weeks somebody has too much to do in, over all pages
 * @param strains the first of them
 */
public record PlansPage(
        int width,
        List<TimeAxis.Tick> months,
        @Nullable Integer today,
        List<Row> rows,
        List<ClosedPlan> gone,
        long count,
        @Nullable String previous,
        @Nullable String next,
        int late,
        int strained,
        List<String> strains) {

    private static final int STRAINS_NAMED = 3;

    /** The room of a month's name. */
    private static final int MONTH = 56;

    /**
     * @param chip how the plan stands
     * @param next the next action, its day after {@code nextLabel}, empty when none is left
     */
    public record Row(
            PlanDetails details,
            String j,
            String jNote,
            String chip,
            String tone,
            String progress,
            String next,
            String nextLabel,
            String nextDate,
            RowTimeline line,
            List<Fact> facts) {}

    /** One of the drawing's facts in words. @param label of its column */
    public record Fact(String label, String text) {}

    /** @param load of all plans, also of those on other pages */
    public static PlansPage of(Page<PlanDetails> page, List<ClosedPlan> gone, Load load, LocalDate today) {
        List<PlanDetails> plans = page.getContent();
        List<Overload> overloads = load.overloads();
        TimeAxis axis = plans.isEmpty() ? null : TimeAxis.around(plans, today, 640, 12);
        List<TimeAxis.Tick> months = axis == null ? List.of() : axis.months(MONTH);
        String grid = RowTimeline.grid(months);
        Map<Overload, RowTimeline.Strain> strains = axis == null ? Map.of() : RowTimeline.strains(overloads, axis);
        return new PlansPage(
                axis == null ? 0 : axis.width(),
                months,
                axis == null ? null : axis.today(today).orElse(null),
                axis == null
                        ? List.of()
                        : plans.stream()
                                .map(details -> row(details, load.overloadsOf(details.id()), axis, grid, strains))
                                .toList(),
                gone,
                page.getTotalElements(),
                page.hasPrevious() ? "/retroplannings?page=" + page.getNumber() : null,
                page.hasNext() ? "/retroplannings?page=" + (page.getNumber() + 2) : null,
                plans.stream().mapToInt(PlanDetails::late).sum(),
                overloads.size(),
                overloads.stream().limit(STRAINS_NAMED).map(LoadWording::brief).toList());
    }

    /** How many plans there are to leaf through. */
    public String place() {
        return French.count(count, "rétroplanning", "rétroplannings");
    }

    private static Row row(
            PlanDetails details,
            List<Overload> overloads,
            TimeAxis axis,
            String grid,
            Map<Overload, RowTimeline.Strain> drawn) {
        ScheduledAction next = details.schedule().next().orElse(null);
        boolean submitted = details.schedule()
                .submission()
                .filter(action -> action.status() == Status.DONE)
                .isPresent();
        String chip;
        String tone;
        if (submitted) {
            chip = "offre déposée";
            tone = "done";
        } else if (details.isOver()) {
            chip = "J est passé";
            tone = "neutral";
        } else if (details.late() > 0) {
            chip = details.late() + " en retard";
            tone = "late";
        } else if (!details.schedule().with(Status.LOST).isEmpty()) {
            chip = "commencé tard";
            tone = "step3";
        } else if (details.handOver() != null) {
            chip = "étape 3";
            tone = "step3";
        } else {
            chip = "à l’heure";
            tone = "action";
        }
        return new Row(
                details,
                French.shortDate(details.j()),
                French.distance(details.schedule().today(), details.j()),
                chip,
                tone,
                details.done() + " sur " + details.counted() + " faites",
                next == null ? "" : next.line().title(),
                next != null && next.status() == Status.LATE ? "À rattraper depuis le" : "Ensuite, le",
                next == null ? "" : French.shortDate(Objects.requireNonNull(next.due())),
                RowTimeline.of(
                        details,
                        overloads.stream()
                                .map(drawn::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        axis,
                        grid),
                facts(details, overloads));
    }

    /** All that the drawing of one plan shows. */
    private static List<Fact> facts(PlanDetails details, List<Overload> overloads) {
        DateWindow j = details.schedule().j();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "J",
                French.shortDate(j.likely())
                        + (j.isExact()
                                ? ""
                                : " (du " + French.shortDate(j.min()) + " au " + French.shortDate(j.max()) + ")")));
        details.schedule().windows().stream()
                .filter(window -> window.step().number() != null)
                .forEach(window -> facts.add(new Fact(
                        "Étape " + window.step().number(),
                        French.shortDate(window.opens()) + " au " + French.shortDate(window.closes()))));
        facts.add(new Fact("Faites", details.done() + " sur " + details.counted()));
        facts.add(new Fact("En retard", details.late() == 0 ? "aucune" : String.valueOf(details.late())));
        facts.add(new Fact(
                "Semaines trop chargées",
                overloads.isEmpty()
                        ? "aucune"
                        : overloads.stream()
                                .map(over -> French.shortDate(over.week().monday()))
                                .distinct()
                                .limit(6)
                                .collect(Collectors.joining(", "))));
        return facts;
    }
}
