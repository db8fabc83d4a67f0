package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.domain.listing.GonePlan;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.Status;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 */
public record PlansPage(
        int width,
        List<Axis.Tick> months,
        @Nullable Integer today,
        List<Row> rows,
        List<GonePlan> gone,
        long count,
        @Nullable String previous,
        @Nullable String next,
        int late) {

    /**
     * @param chip how the plan stands
     * @param next the next action, its day after {@code nextLabel}, empty when none is left
     */
    public record Row(
            PlanSheet sheet,
            String j,
            String jNote,
            String chip,
            String tone,
            String progress,
            String next,
            String nextLabel,
            String nextDate,
            Timeline line) {}

    public static PlansPage of(Page<PlanSheet> page, List<GonePlan> gone, LocalDate today) {
        List<PlanSheet> sheets = page.getContent();
        Axis axis = sheets.isEmpty() ? null : Axis.around(sheets, today, 640, 12);
        return new PlansPage(
                axis == null ? 0 : axis.width(),
                axis == null ? List.of() : axis.months(56),
                axis == null ? null : axis.today(today).orElse(null),
                axis == null
                        ? List.of()
                        : sheets.stream().map(sheet -> row(sheet, axis)).toList(),
                gone,
                page.getTotalElements(),
                page.hasPrevious() ? "/retroplannings?page=" + page.getNumber() : null,
                page.hasNext() ? "/retroplannings?page=" + (page.getNumber() + 2) : null,
                sheets.stream().mapToInt(PlanSheet::late).sum());
    }

    /** How many plans there are to leaf through. */
    public String place() {
        return French.count(count, "rétroplanning", "rétroplannings");
    }

    private static Row row(PlanSheet sheet, Axis axis) {
        ScheduledAction next = sheet.schedule().next().orElse(null);
        boolean submitted = sheet.schedule()
                .submission()
                .filter(action -> action.status() == Status.DONE)
                .isPresent();
        String chip;
        String tone;
        if (submitted) {
            chip = "offre déposée";
            tone = "done";
        } else if (sheet.isOver()) {
            chip = "J est passé";
            tone = "neutral";
        } else if (sheet.late() > 0) {
            chip = sheet.late() + " en retard";
            tone = "late";
        } else if (!sheet.schedule().with(Status.LOST).isEmpty()) {
            chip = "commencé tard";
            tone = "step3";
        } else {
            chip = "à l’heure";
            tone = "action";
        }
        return new Row(
                sheet,
                French.shortDate(sheet.j()),
                French.distance(sheet.schedule().today(), sheet.j()),
                chip,
                tone,
                sheet.done() + " sur " + sheet.counted() + " faites",
                next == null ? "" : next.line().title(),
                next != null && next.status() == Status.LATE ? "À rattraper depuis le" : "Ensuite, le",
                next == null ? "" : French.shortDate(Objects.requireNonNull(next.due())),
                Timeline.of(sheet, axis, 56, 9));
    }
}
