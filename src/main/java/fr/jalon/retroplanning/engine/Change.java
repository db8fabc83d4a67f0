package fr.jalon.retroplanning.engine;

/** What another J does to one line: how it stood, how it would stand. */
public record Change(Kind kind, ScheduledAction before, ScheduledAction after) {

    public enum Kind {
        /** Done: it never moves. */
        KEPT,
        MOVED,
        BECOMES_LATE,
        BECOMES_IMPOSSIBLE,
        BECOMES_POSSIBLE,
        UNCHANGED
    }

    static Change between(ScheduledAction before, ScheduledAction after) {
        return new Change(kind(before, after), before, after);
    }

    private static Kind kind(ScheduledAction before, ScheduledAction after) {
        if (after.status() == Status.DONE) {
            return Kind.KEPT;
        }
        if (before.status() != after.status()) {
            if (after.status() == Status.LOST) {
                return Kind.BECOMES_IMPOSSIBLE;
            }
            if (before.status() == Status.LOST) {
                return Kind.BECOMES_POSSIBLE;
            }
            if (after.status() == Status.LATE) {
                return Kind.BECOMES_LATE;
            }
        }
        return java.util.Objects.equals(before.date(), after.date()) ? Kind.UNCHANGED : Kind.MOVED;
    }
}
