package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.StepWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days laid out on a drawing.
 *
 * @param width of the drawing, in its own units; {@code margin} of it stay free at both ends
 */
record TimeAxis(LocalDate from, LocalDate to, int width, int margin) {

    /** How far beyond the likely J its range is drawn: some reach a year, and would leave the plan no room. */
    private static final int RANGE_SHOWN = 75;

    /** A line between two months. @param label empty where there is no room for one */
    record Tick(int x, String label) {}

    /** Wide enough for every plan given, and for today unless it is far off. */
    static TimeAxis around(Collection<PlanDetails> plans, LocalDate today, int width, int margin) {
        LocalDate from = LocalDate.MAX;
        LocalDate to = LocalDate.MIN;
        for (PlanDetails details : plans) {
            LocalDate opens = details.schedule().windows().stream()
                    .map(StepWindow::opens)
                    .min(LocalDate::compareTo)
                    .orElse(details.j());
            from = opens.isBefore(from) ? opens : from;
            LocalDate last = Stream.of(details.facts().j().max(), details.j().plusDays(RANGE_SHOWN))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            to = last.isAfter(to) ? last : to;
        }
        if (today.isBefore(from) && today.isAfter(from.minusDays(150))) {
            from = today;
        }
        if (today.isAfter(to) && today.isBefore(to.plusDays(60))) {
            to = today;
        }
        return new TimeAxis(from.minusDays(12), to.plusDays(14), width, margin);
    }

    int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to);
        long here = ChronoUnit.DAYS.between(from, day);
        return margin + (int) Math.round((double) here * (width - 2 * margin) / all);
    }

    /** The same, on the edge for what lies beyond it. */
    int clipped(LocalDate day) {
        return Math.max(0, Math.min(width, x(day)));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** One tick a month, as many of them named as have {@code room} units each. */
    List<Tick> months(int room) {
        List<Tick> ticks = new ArrayList<>();
        int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        int each = Math.max(1, (int) Math.ceil((double) room * months / (width - 2 * margin)));
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        for (int i = 0; !month.isAfter(to); i++, month = month.plusMonths(1)) {
            boolean fits = x(month) + room <= width;
            ticks.add(new Tick(
                    x(month), i % each == 0 && fits ? label(month, i == 0 || month.getMonthValue() <= each) : ""));
        }
        return ticks;
    }

    private static String label(LocalDate month, boolean withYear) {
        String name = java.time.format.DateTimeFormatter.ofPattern("MMM", Locale.FRANCE)
                .format(month);
        return withYear ? name + " " + String.format(Locale.ROOT, "%02d", month.getYear() % 100) : name;
    }

    /** Where today's line stands; empty when today lies off the drawing. */
    Optional<Integer> today(LocalDate today) {
        return holds(today) ? Optional.of(x(today)) : Optional.empty();
    }
}
