package fr.jalon.scheduling.engine.template;

import java.util.List;

/**
 * The method at another pace: each step between other days, and each line at the same place between them. Order is kept,
 * because the nearer of two lines stays the nearer.
 */
record TemplatePace(Step step, Offset opens, Offset closes) {

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
        double span = step.opens().roughDays() - step.closes().roughDays();
        double place = (offset.roughDays() - step.closes().roughDays()) / span;
        return Offset.days((int) Math.round(closes.roughDays() + place * (opens.roughDays() - closes.roughDays())));
    }
}
