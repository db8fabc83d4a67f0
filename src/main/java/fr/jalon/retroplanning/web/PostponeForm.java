package fr.jalon.retroplanning.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.PostponementEffect;
import fr.jalon.scheduling.engine.PostponementLimit;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed to give an action another day.
 *
 * @param vu the effect the page had shown, when it had
 */
public record PostponeForm(
        @Nullable String date,

        @NotBlank(message = "Dites pourquoi : vos collègues le liront à côté de la date.")
        @Size(max = 300, message = "La raison tient en 300 caractères.")
        @Nullable
        String raison,

        @Nullable String vu,
        @Nullable String version) {

    /** The day typed; when it is none, or not possible for this action, the errors say why, and with what it collides. */
    public Optional<LocalDate> day(Schedule schedule, ScheduledAction action, BindingResult errors) {
        Optional<LocalDate> typed = DateInput.read(date, "date", false, errors);
        typed.flatMap(day -> PostponementLimit.beyond(schedule, action, day))
                .ifPresent(limit ->
                        errors.rejectValue("date", limit.early() ? "early" : "late", PostponementView.refusal(limit)));
        return typed;
    }

    /** Whether the person accepts this effect, having seen it. */
    public boolean accepts(PostponementEffect effect) {
        return effect.isPlain() || effect.signature().equals(vu);
    }

    /** What a day for a line would do. @param by the name of who wishes it */
    public static PostponementEffect effect(PlanDetails details, String action, LocalDate day, String by) {
        return PostponementEffect.of(
                details.facts(), action, day, by, details.schedule().today());
    }

    public static PostponeForm empty() {
        return on(null);
    }

    /** With the day filled in, as the drawing of the plan or a link does. */
    public static PostponeForm on(@Nullable String date) {
        return new PostponeForm(date == null ? "" : date, "", null, null);
    }
}
