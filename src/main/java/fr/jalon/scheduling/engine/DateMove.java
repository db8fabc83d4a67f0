package fr.jalon.scheduling.engine;

import fr.jalon.calendar.DayOff;
import fr.jalon.calendar.FrenchDates;
import java.time.LocalDate;
import java.util.List;

/**
 * One reason for which a date went from one day to another.
 *
 * @param skipped the days off that were jumped over, in order; empty for every other cause
 * @param detail what the cause names: the other line's title, the person and reason of a postponement; may be empty
 */
public record DateMove(Why why, LocalDate from, LocalDate to, List<DayOff> skipped, String detail) {

    public enum Why {
        DAY_OFF,
        LEGAL_DAY_OFF,
        STEP_OPENS,
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
        return new DateMove(why, from, to, List.of(), detail);
    }

    /** The clause of the sentence, in French. */
    String clause() {
        String day = FrenchDates.full(to);
        return switch (why) {
            case DAY_OFF -> notWorked() + ", elle passe au " + day;
            case LEGAL_DAY_OFF -> notWorked() + ", la loi la repousse au " + day;
            case STEP_OPENS -> "l’étape ne s’ouvre que le " + day + ", elle attend ce jour";
            case STEP_CLOSES -> "l’étape se ferme le " + day + ", elle est ramenée à ce jour";
            case LATE_ENTRY -> "ce jour était passé quand le plan a été ouvert, elle est resserrée au " + day;
            case POSTPONED -> "reportée au " + day + " par " + detail;
            case KEPT -> "gardée au " + day + " par " + detail + " quand J a été déplacé";
            case AFTER_PREDECESSOR -> "elle passe au " + day + " pour ne pas venir avant « " + detail + " »";
            case BEFORE_SUCCESSOR -> "elle est avancée au " + day + " pour ne pas venir après « " + detail + " »";
            case OVERDUE -> "ce jour est passé, elle est à faire dès le " + day;
        };
    }

    private String notWorked() {
        return FrenchDates.enumerated(skipped.stream().map(DayOff::described).toList())
                + (skipped.size() == 1 ? " n’est pas ouvré" : " ne sont pas ouvrés");
    }
}
