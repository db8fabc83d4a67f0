package fr.jalon.contact.web;

import static fr.jalon.contact.web.InteractionForm.text;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.domain.InteractionKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The fields that noting an interaction and correcting it have in common, checked: what cannot be is an error of its field. */
final class InteractionFields {

    /** How far ahead one may promise: what is further is a slip of the pen. */
    private static final int MOST_YEARS = 5;

    private InteractionFields() {}

    static Optional<InteractionKind> kind(@Nullable String typed, BindingResult errors) {
        Optional<InteractionKind> kind = Arrays.stream(InteractionKind.values())
                .filter(one -> one.name().equals(text(typed)))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "unknown", "Choisissez dans la liste comment l’échange a eu lieu.");
        }
        return kind;
    }

    static Optional<LocalDate> happenedOn(@Nullable String typed, LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(typed, "happenedOn", false, errors);
        if (day.filter(on -> on.isAfter(today)).isPresent()) {
            errors.rejectValue(
                    "happenedOn", "future", "Un échange se note quand il a eu lieu : au plus tard aujourd’hui.");
        }
        return day;
    }

    /** Null when nothing is to follow. @param happenedOn nothing follows before it */
    static @Nullable LocalDate followUpOn(
            @Nullable String typed,
            @Nullable String what,
            LocalDate today,
            LocalDate happenedOn,
            BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(typed, "followUpOn", true, errors);
        if (day.isEmpty() && text(typed).isEmpty() && !text(what).isEmpty()) {
            errors.rejectValue(
                    "followUpOn", "missing", "Indiquez quand revenir vers eux, ou effacez ce qui est à faire.");
        }
        if (day.filter(on -> on.isBefore(happenedOn)).isPresent()) {
            errors.rejectValue("followUpOn", "past", "La suite vient après l’échange : choisissez un autre jour.");
        }
        if (day.filter(on -> on.isAfter(today.plusYears(MOST_YEARS))).isPresent()) {
            errors.rejectValue("followUpOn", "far", "La suite est à plus de cinq ans : vérifiez l’année.");
        }
        return day.orElse(null);
    }

    static @Nullable String filled(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
