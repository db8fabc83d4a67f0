package fr.jalon.calendar;

import java.time.LocalDate;

/**
 * A day on which nobody is expected to act.
 *
 * @param name in French, ready to stand in brackets: {@code lundi de Pâques}, {@code samedi}
 */
public record DayOff(LocalDate date, Kind kind, String name) {

    /** Why nobody is expected to act. */
    public enum Kind {
        /** A Saturday or Sunday that is no holiday. */
        WEEKEND,
        /** A public holiday by law (labour code L3133-1, L3422-2; L3134-13 for Alsace-Moselle). */
        HOLIDAY,
        /** A day off by custom only: offices are closed, but a legal period that ends then is not prolonged. */
        CUSTOM
    }

    /** Whether a legal period that would end on this day is prolonged. */
    public boolean isLegal() {
        return kind != Kind.CUSTOM;
    }

    /** {@code le lundi 29 mars (lundi de Pâques)}; a weekend needs no brackets. */
    public String described() {
        String day = "le " + FrenchDates.dayAndMonth(date);
        return kind == Kind.WEEKEND ? day : day + " (" + name + ")";
    }
}
