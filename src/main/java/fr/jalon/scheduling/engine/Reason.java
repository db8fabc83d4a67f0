package fr.jalon.scheduling.engine;

import fr.jalon.calendar.DayOff;
import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.template.Offset;
import java.time.LocalDate;
import java.util.List;

/** Why a line of the plan has its date: facts that can be checked, and one French sentence. */
public sealed interface Reason {

    /** One sentence in French, never empty. */
    String sentence();

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

        @Override
        public String sentence() {
            StringBuilder text = new StringBuilder();
            if (offset.count() == 0) {
                text.append(earliest ? "J est au plus tôt le " : "J est le ").append(FrenchDates.full(j));
            } else {
                text.append(capitalised(FrenchDates.full(start)))
                        .append(" : ")
                        .append(offset.words())
                        .append(earliest ? " au plus tôt (" : " (")
                        .append(FrenchDates.full(j))
                        .append(")");
            }
            if (!uncounted.isEmpty()) {
                text.append(", sans compter ")
                        .append(FrenchDates.enumerated(
                                uncounted.stream().map(DayOff::described).toList()));
            }
            moves.forEach(move -> text.append(" ; ").append(move.clause()));
            return text.append('.').toString();
        }

        private static String capitalised(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }

    /** A line that has no date to count: done, dropped or lost. */
    record Stated(String sentence) implements Reason {}
}
