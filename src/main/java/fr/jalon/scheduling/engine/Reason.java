package fr.jalon.scheduling.engine;

import fr.jalon.calendar.DayOff;
import fr.jalon.scheduling.engine.template.Offset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a line of the plan has its date, or has none: facts that can be checked. */
public sealed interface Reason {

    /** A date that was counted from J and then moved, cause by cause. */
    record Counted(
            LocalDate j, boolean earliest, Offset offset, LocalDate start, List<DayOff> uncounted, List<DateMove> moves)
            implements Reason {

        /**
         * @param earliest whether this J is the earliest that is possible, and not the likely one
         * @param start the day at exactly this offset before J
         * @param uncounted the holidays that a count of working days left out; empty for other units
         * @param moves each from the day the one before led to
         */
        public Counted {
            uncounted = List.copyOf(uncounted);
            moves = List.copyOf(moves);
        }

        /** Whether nothing but days off, the edges of the step and its being overdue moved it. */
        public boolean isAsTheMethodSays() {
            return moves.stream().allMatch(move -> switch (move.why()) {
                case DAY_OFF, LEGAL_DAY_OFF, STEP_OPENS, STEP_CLOSES, OVERDUE -> true;
                default -> false;
            });
        }

        /** The day all this leads to. */
        public LocalDate date() {
            return moves.isEmpty() ? start : moves.get(moves.size() - 1).to();
        }
    }

    /**
     * It is done.
     *
     * @param verdict whether it is the verdict's line, done by giving the verdict
     * @param by the person's name, as shown; null when nobody ticked it
     */
    record Done(boolean verdict, LocalDate on, @Nullable String by) implements Reason {}

    /** The verdict made it pointless. @param on the day of the verdict */
    record Dropped(boolean loyaltyWorked, LocalDate on) implements Reason {}

    /** The specification lies at the purchasing platform: what comes before the notice is over. @param on since when */
    record HandedOver(LocalDate on) implements Reason {}

    /** Its step holds no working day between these two. */
    record NoWorkingDay(LocalDate opens, LocalDate closes) implements Reason {}

    /** What comes before it cannot end before what comes after it. */
    record Jammed() implements Reason {}

    /**
     * Its step is over.
     *
     * @param earliest whether this J is the earliest that is possible, and not the likely one
     * @param last the last day it could be done
     * @param enteredOn the day the plan was made, if that was too late already; else null
     */
    record Passed(
            Offset offset,
            LocalDate j,
            boolean earliest,
            LocalDate last,
            @Nullable LocalDate enteredOn) implements Reason {}
}
