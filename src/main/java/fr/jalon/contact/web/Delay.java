package fr.jalon.contact.web;

import fr.jalon.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.Period;

/** How long what was to follow is put off: from today, to a day on which somebody answers. */
enum Delay {
    DAYS(Period.ofDays(3)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1));

    private final Period length;

    Delay(Period length) {
        this.length = length;
    }

    LocalDate after(LocalDate today) {
        return WorkCalendar.of(null).onOrAfter(today.plus(length));
    }
}
