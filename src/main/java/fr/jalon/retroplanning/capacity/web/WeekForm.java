package fr.jalon.retroplanning.capacity.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.scheduling.engine.load.Week;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is typed to say how much time somebody has in one week. @param semaine any day of it */
record WeekForm(@Nullable String semaine, @Nullable String duree) {

    static WeekForm empty() {
        return new WeekForm("", "");
    }

    Optional<Week> week(LocalDate today, BindingResult errors) {
        Optional<Week> week = DateInput.read(semaine, "semaine", false, errors).map(Week::of);
        if (week.isPresent() && week.get().compareTo(Week.of(today)) < 0) {
            errors.rejectValue(
                    "semaine",
                    "past",
                    "Cette semaine est passée : choisissez un jour de cette semaine ou d’une suivante.");
            return Optional.empty();
        }
        if (week.isPresent() && week.get().since(Week.of(today)) > 5 * 53) {
            errors.rejectValue("semaine", "far", "Cette semaine est trop lointaine : cinq ans au plus.");
            return Optional.empty();
        }
        return week;
    }

    Optional<Integer> minutes(BindingResult errors) {
        return TimeForm.minutes(duree, "duree", errors);
    }
}
