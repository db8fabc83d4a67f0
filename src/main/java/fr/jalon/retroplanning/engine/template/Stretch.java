package fr.jalon.retroplanning.engine.template;

import java.util.List;

/**
 * The method at another pace: each step between other days, and each line at the same place between them. Order is kept,
 * because the nearer of two lines stays the nearer.
 */
record Stretch(Step step, Offset opens, Offset closes) {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double DAYS_A_WORKING_DAY = 7 / 5.0;

    Step stretched() {
        List<Line> lines = step.lines().stream().map(this::moved).toList();
        return new Step(
                step.key(), step.number(), step.title(), step.shortTitle(), opens, closes, step.advice(), lines);
    }

    private Line moved(Line line) {
        boolean fixed = line.isLegalLimit() || line.kind() == Line.Kind.DAY_J;
        return fixed || isUnchanged() ? line : line.at(moved(line.offset()));
    }

    private boolean isUnchanged() {
        return opens.equals(step.opens()) && closes.equals(step.closes());
    }

    private Offset moved(Offset offset) {
        if (offset.equals(step.opens())) {
            return opens;
        }
        if (offset.equals(step.closes())) {
            return closes;
        }
        double span = days(step.opens()) - days(step.closes());
        double place = (days(offset) - days(step.closes())) / span;
        return Offset.days((int) Math.round(days(closes) + place * (days(opens) - days(closes))));
    }

    private static double days(Offset offset) {
        return switch (offset.unit()) {
            case MONTHS -> offset.count() * DAYS_A_MONTH;
            case CALENDAR_DAYS -> offset.count();
            case WORKING_DAYS -> offset.count() * DAYS_A_WORKING_DAY;
        };
    }
}
