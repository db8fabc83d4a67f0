package fr.jalon.retroplanning.paper.domain;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.StepWindow;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The line to J on paper: boxes and where they stand, as rules of a style sheet, since paper knows no drawing of the
 * screen's. All lengths in millimetres.
 */
final class PaperTimeline {

    /** One box. @param kind its class; @param text in it, may be empty */
    public record Box(String id, String kind, String text) {}

    private static final int RANGE_SHOWN = 75;
    private static final double MARK = 1.8;

    private final LocalDate from;
    private final double days;
    private final double width;
    private final String prefix;
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder rules = new StringBuilder();

    PaperTimeline(String prefix, LocalDate from, LocalDate to, double width) {
        this.prefix = prefix;
        this.from = from;
        this.days = ChronoUnit.DAYS.between(from, to);
        this.width = width;
    }

    /** The whole line of one plan. */
    static PaperTimeline of(PlanDetails details, double width) {
        LocalDate today = details.schedule().today();
        PaperTimeline scale = new PaperTimeline(
                "t", first(details, today).minusDays(8), last(details, today).plusDays(12), width);
        scale.months(0, 30);
        scale.plan(details, 5);
        scale.today(today, 4, 24);
        return scale;
    }

    static LocalDate first(PlanDetails details, LocalDate today) {
        LocalDate opens = details.schedule().windows().stream()
                .map(StepWindow::opens)
                .min(LocalDate::compareTo)
                .orElse(details.j());
        return today.isBefore(opens) && today.isAfter(opens.minusDays(150)) ? today : opens;
    }

    static LocalDate last(PlanDetails details, LocalDate today) {
        LocalDate max = details.schedule().j().max();
        LocalDate shown = details.j().plusDays(RANGE_SHOWN);
        LocalDate last = max.isBefore(shown) ? max : shown;
        return today.isAfter(last) && today.isBefore(last.plusDays(60)) ? today : last;
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    String rules() {
        return rules.toString();
    }

    /** Names of months with a line under each; no names above the upper edge. */
    void months(double top, int tall) {
        long months = ChronoUnit.MONTHS.between(from, from.plusDays((long) days)) + 1;
        int every = (int) Math.max(1, Math.ceil(13.0 * months / width));
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        for (int i = 0; x(month) < width - 1; i++, month = month.plusMonths(1)) {
            box("tick", "", x(month), top, 0.2, tall);
            if (top >= 0 && i % every == 0 && x(month) < width - 12) {
                box("month", French.month(month), x(month) + 0.6, top, 16, 4);
            }
        }
    }

    /** Bands, marks, range and J of a plan. @param top of its bands */
    void plan(PlanDetails details, double top) {
        for (StepWindow window : details.schedule().windows()) {
            Integer number = window.step().number();
            if (number != null) {
                double x = Math.max(0, x(window.opens()));
                double wide = Math.max(1, x(window.closes()) - x);
                String full = number + " · " + window.step().shortTitle();
                box(
                        "band band" + Math.min(3, number),
                        full.length() * 1.9 < wide ? full : "" + number,
                        x,
                        top,
                        wide,
                        5.5);
            }
        }
        marks(details.schedule(), top + 6.1);
        j(details.schedule().j(), top);
    }

    /** In two rows where they would hide each other; the late on top of all. */
    private void marks(Schedule schedule, double top) {
        List<ScheduledAction> shown = schedule.actions().stream()
                .filter(action -> action.line().kind() != Line.Kind.DAY_J)
                .filter(action -> action.date() != null && isShown(action.date()))
                .sorted(Comparator.comparing((ScheduledAction action) -> action.status() == Status.LATE)
                        .thenComparing(action -> Objects.requireNonNull(action.date())))
                .toList();
        double[] free = {-MARK, -MARK};
        for (ScheduledAction action : shown) {
            double x = x(Objects.requireNonNull(action.date())) - MARK / 2;
            int row = x < free[0] && x >= free[1] ? 1 : 0;
            free[row] = Math.max(free[row], x + MARK);
            box("mark " + tone(action.status()), "", x, top + row * 2.1, MARK, MARK);
        }
    }

    private boolean isShown(LocalDate day) {
        return x(day) >= 0 && x(day) <= width;
    }

    private void j(DateWindow j, double top) {
        if (!j.isExact()) {
            double x = Math.max(0, x(j.min()));
            box("range", "", x, top + 10.4, Math.min(width, x(j.max())) - x, 1.8);
        }
        box("jline", "", x(j.likely()) - 0.35, top - 1, 0.7, 15);
        box("jname", "J", x(j.likely()) + 0.8, top + 12.4, 4, 4);
    }

    /** A week with too much to do. */
    void strain(LocalDate monday, LocalDate sunday) {
        if (x(monday) >= 0 && x(sunday) <= width) {
            box("strain", "", x(monday), 0, x(sunday) - x(monday), 16);
        }
    }

    void todayLine(LocalDate today, double top, double tall) {
        if (x(today) >= 0 && x(today) <= width) {
            box("today", "", x(today), top, 0.3, tall);
        }
    }

    void today(LocalDate today, double top, double tall) {
        if (x(today) >= 0 && x(today) <= width) {
            box("today", "", x(today), top, 0.3, tall - 4);
            boolean right = x(today) < width - 22;
            box(
                    right ? "todayname" : "todayname left",
                    "aujourd’hui",
                    right ? x(today) - 0.4 : x(today) - 20,
                    top + tall - 5,
                    20,
                    4);
        }
    }

    void box(String kind, String text, double left, double top, double wide, double tall) {
        String id = prefix + boxes.size();
        boxes.add(new Box(id, kind, text));
        rules.append(String.format(
                Locale.ROOT,
                "#%s{left:%.2fmm;top:%.2fmm;width:%.2fmm;height:%.2fmm}%n",
                id,
                left,
                top,
                Math.max(0.1, wide),
                tall));
    }

    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) * width / days;
    }

    private static String tone(Status status) {
        return switch (status) {
            case DONE -> "done";
            case LATE -> "late";
            case PENDING, LEGAL_LIMIT -> "hollow";
            default -> "open";
        };
    }
}
