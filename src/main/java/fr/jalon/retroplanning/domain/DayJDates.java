package fr.jalon.retroplanning.domain;

import fr.jalon.shared.DateWindow;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where J lies. */
@Embeddable
public record DayJDates(LocalDate jMin, LocalDate jLikely, LocalDate jMax) {

    public static DayJDates of(DateWindow j) {
        return new DayJDates(j.min(), j.likely(), j.max());
    }

    public DateWindow window() {
        return new DateWindow(jMin, jLikely, jMax);
    }
}
