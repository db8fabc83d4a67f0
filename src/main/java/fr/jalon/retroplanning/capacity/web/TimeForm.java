package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.capacity.domain.MemberTimeService;
import fr.jalon.retroplanning.web.page.MinutesWording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is typed to say how much time somebody has in a usual week. */
record TimeForm(@Nullable String temps) {

    static TimeForm of(int minutes) {
        return new TimeForm(MinutesWording.words(minutes));
    }

    /** The minutes typed; when they are none, the errors say why. */
    Optional<Integer> minutes(BindingResult errors) {
        return minutes(temps, "temps", errors);
    }

    static Optional<Integer> minutes(@Nullable String typed, String field, BindingResult errors) {
        Optional<Integer> minutes = MinutesWording.read(typed);
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "empty", "Indiquez un temps, par exemple 1 h 30 ou 90 min ; 0 pour aucun.");
        } else if (minutes.isEmpty()) {
            errors.rejectValue(field, "time", "Ce temps ne se lit pas : écrivez-le comme 1 h 30, 1,5 ou 90 min.");
        } else if (minutes.get() > MemberTimeService.AT_MOST) {
            errors.rejectValue(
                    field,
                    "long",
                    "Au plus 60 h par semaine. Un nombre seul compte des heures : pour des minutes, écrivez 90 min.");
            return Optional.empty();
        }
        return minutes;
    }
}
