package fr.jalon.scheduling.engine;

import fr.jalon.calendar.DayOff;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A line on its way to a date: where it stands now, and every move that led there. */
final class LineDraft {

    final Line line;
    final StepWindow window;
    private final LocalDate start;
    private final List<DateMove> moves = new ArrayList<>();
    private LocalDate day;
    private LocalDate first;

    LineDraft(Line line, StepWindow window, LocalDate j, WorkCalendar calendar) {
        this.line = line;
        this.window = window;
        this.start = line.offset().before(j, calendar);
        this.day = start;
        this.first = window.first();
        if (line.isLegalLimit()) {
            land(DateMove.Why.LEGAL_DAY_OFF, start, calendar);
            return;
        }
        land(DateMove.Why.DAY_OFF, start, calendar);
        // What a late verdict lets begin is spread by PlannedDays, from the verdict on.
        if (!window.byVerdict()) {
            to(DateMove.Why.STEP_OPENS, later(day, window.first()), "");
        }
        if (!window.last().isBefore(window.first())) {
            to(DateMove.Why.STEP_CLOSES, earlier(day, window.last()), "");
        }
    }

    LocalDate day() {
        return day;
    }

    /** The first day it may be done: the step's, or an earlier one kept by it or a line after it when J moved. */
    LocalDate first() {
        return first;
    }

    boolean wasMoved(DateMove.Why why) {
        return moves.stream().anyMatch(move -> move.why() == why);
    }

    /** Goes to another day for one reason; nothing is noted when it is there already. */
    void to(DateMove.Why why, LocalDate target, String detail) {
        move(DateMove.of(why, day, target, detail));
    }

    /** Goes to the day wished for, or the working day before it. */
    void postponed(ActionState.Postponement wish, WorkCalendar calendar) {
        move(DateMove.postponed(day, wish));
        land(DateMove.Why.DAY_OFF, wish.to(), calendar);
    }

    /** May be done from this day on although its step opens later. */
    void opensBy(LocalDate kept, WorkCalendar calendar) {
        first = earlier(first, calendar.onOrBefore(kept));
    }

    /** Stays on the day it had before J moved, or the working day before it. */
    void kept(LocalDate on, String by, WorkCalendar calendar) {
        to(DateMove.Why.KEPT, on, by);
        land(DateMove.Why.DAY_OFF, on, calendar);
    }

    Reason.Counted reason(LocalDate j, boolean earliest, WorkCalendar calendar) {
        List<DayOff> uncounted = line.offset().unit() == Offset.Unit.WORKING_DAYS
                ? calendar.daysOff(start, j.minusDays(1)).stream()
                        .filter(off -> off.kind() != DayOff.Kind.WEEKEND)
                        .filter(off -> off.date().getDayOfWeek().getValue() <= 5)
                        .toList()
                : List.of();
        return new Reason.Counted(j, earliest, line.offset(), start, uncounted, moves);
    }

    /** Everything is counted back from J, so a day off never brings it nearer to J. */
    private void land(DateMove.Why why, LocalDate from, WorkCalendar calendar) {
        LocalDate before = calendar.onOrBefore(from);
        move(DateMove.over(why, from, before, calendar.daysOff(before.plusDays(1), from)));
    }

    private void move(DateMove move) {
        if (!move.to().equals(day)) {
            moves.add(move);
            day = move.to();
        }
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
