package fr.jalon.retroplanning.web;

import fr.jalon.calendar.DateInput;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed to say that the specification is handed over.
 *
 * @param remisLe since when
 */
record HandOverForm(@Nullable String remisLe, @Nullable String version) {

    static HandOverForm blank() {
        return new HandOverForm(null, null);
    }

    /** The day; when it is none, or to come, the errors say why. */
    Optional<LocalDate> day(LocalDate today, BindingResult errors) {
        Optional<LocalDate> on = DateInput.read(remisLe, "remisLe", false, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("remisLe", "future", "Cette remise a eu lieu au plus tard aujourd’hui.");
        }
        return on;
    }
}
