package fr.jalon.retroplanning.web.form;

import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.site.French;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is typed to give an action another day. */
public record PostponeForm(
        @Nullable String date,

        @NotBlank(message = "Dites pourquoi : vos collègues le liront à côté de la date.")
        @Size(max = 300, message = "La raison tient en 300 caractères.")
        @Nullable
        String raison,

        @Nullable String version) {

    /** The day typed; when it is none, or not possible for this action, the errors say why. */
    public Optional<LocalDate> day(ScheduledAction action, BindingResult errors) {
        Optional<LocalDate> typed = TypedDate.read(date, "date", false, errors);
        typed.ifPresent(day -> checkPossible(action, day, errors));
        return typed;
    }

    /** A day outside what is possible is refused here; on a day off the engine takes the working day before. */
    private static void checkPossible(ScheduledAction action, LocalDate day, BindingResult errors) {
        LocalDate earliest = action.earliest();
        LocalDate latest = action.latest();
        if (earliest != null && day.isBefore(earliest)) {
            errors.rejectValue("date", "early", "Au plus tôt le " + French.longDate(earliest) + ".");
        } else if (latest != null && day.isAfter(latest)) {
            errors.rejectValue(
                    "date", "late", "Au plus tard le " + French.longDate(latest) + " : ensuite, son étape est close.");
        }
    }

    public static PostponeForm empty() {
        return new PostponeForm("", "", null);
    }
}
