package fr.jalon.retroplanning.domain.row;

import fr.jalon.shared.DateWindow;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where J lies. */
@Embeddable
public record JRow(LocalDate jMin, LocalDate jLikely, LocalDate jMax) {

    public static JRow of(DateWindow j) {
        return new JRow(j.min(), j.likely(), j.max());
    }

    public DateWindow window() {
        return new DateWindow(jMin, jLikely, jMax);
    }
}
