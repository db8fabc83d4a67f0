package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.Status;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All plans of a company on one axis.
 *
 * @param months the axis's heading
 * @param abandoned plans that nobody follows any more
 * @param late actions late over all plans
 */
public record PlansPage(
        int width,
        List<Axis.Tick> months,
        @Nullable Integer today,
        List<Row> rows,
        List<PlanSheet> abandoned,
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

    public static PlansPage of(List<PlanSheet> all, LocalDate today) {
        List<PlanSheet> sheets =
                all.stream().filter(sheet -> sheet.abandoned() == null).toList();
        List<PlanSheet> abandoned =
                all.stream().filter(sheet -> sheet.abandoned() != null).toList();
        if (sheets.isEmpty()) {
            return new PlansPage(0, List.of(), null, List.of(), abandoned, 0);
        }
        Axis axis = Axis.around(sheets, today, 640, 12);
        return new PlansPage(
                axis.width(),
                axis.months(56),
                axis.today(today).orElse(null),
                sheets.stream().map(sheet -> row(sheet, axis)).toList(),
                abandoned,
                sheets.stream().mapToInt(PlanSheet::late).sum());
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
