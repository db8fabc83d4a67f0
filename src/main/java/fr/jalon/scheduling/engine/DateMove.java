package fr.jalon.scheduling.engine;

import fr.jalon.calendar.DayOff;
import java.time.LocalDate;
import java.util.List;

/**
 * One reason for which a date went from one day to another.
 *
 * @param skipped the days off that were jumped over, in order; empty for every other cause
 * @param detail what the cause names: the other line's title, the person who postponed or kept it; may be empty
 * @param words the person's own reason for a postponement; empty for every other cause
 */
public record DateMove(Why why, LocalDate from, LocalDate to, List<DayOff> skipped, String detail, String words) {

    public enum Why {
        DAY_OFF,
        LEGAL_DAY_OFF,
        STEP_OPENS,
        /** Only a verdict lets it be done, and that was given after its day. */
        VERDICT,
        STEP_CLOSES,
        LATE_ENTRY,
        POSTPONED,
        /** J moved and this line was to keep its day. */
        KEPT,
        AFTER_PREDECESSOR,
        BEFORE_SUCCESSOR,
        OVERDUE
    }

    public DateMove {
        skipped = List.copyOf(skipped);
    }

    static DateMove of(Why why, LocalDate from, LocalDate to, String detail) {
        return new DateMove(why, from, to, List.of(), detail, "");
    }

    /** Over days off. */
    static DateMove over(Why why, LocalDate from, LocalDate to, List<DayOff> skipped) {
        return new DateMove(why, from, to, skipped, "", "");
    }

    static DateMove postponed(LocalDate from, ActionState.Postponement wish) {
        return new DateMove(Why.POSTPONED, from, wish.to(), List.of(), wish.by(), wish.reason());
    }
}
