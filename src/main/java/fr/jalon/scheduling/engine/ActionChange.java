package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import java.util.Objects;

/** What another J does to one line: how it stood, how it would stand. */
public record ActionChange(Kind kind, ScheduledAction before, ScheduledAction after) {

    public enum Kind {
        /** Done: it never moves. */
        KEPT,
        MOVED,
        /** Keeps its day because somebody wants it to. */
        HELD,
        BECOMES_LATE,
        BECOMES_IMPOSSIBLE,
        BECOMES_POSSIBLE,
        UNCHANGED
    }

    /** @param held whether it is to keep its day */
    static ActionChange between(ScheduledAction before, ScheduledAction after, boolean held) {
        boolean stays = held && Objects.equals(before.planned(), after.planned());
        return new ActionChange(stays ? Kind.HELD : kind(before, after), before, after);
    }

    /** Whether the line may keep its day instead of following J: it has one, and J itself is not its day. */
    public boolean isKeepable() {
        return (kind == Kind.MOVED || kind == Kind.BECOMES_LATE || kind == Kind.HELD)
                && before.planned() != null
                && before.line().kind() != Line.Kind.DAY_J;
    }

    public String key() {
        return before.key();
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
        return Objects.equals(before.date(), after.date()) ? Kind.UNCHANGED : Kind.MOVED;
    }
}
