package fr.jalon.retroplanning.web.form;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.Schedule;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.wish.Limit;
import fr.jalon.retroplanning.engine.wish.WishEffect;
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
        Optional<LocalDate> typed = TypedDate.read(date, "date", false, errors);
        typed.flatMap(day -> Limit.beyond(schedule, action, day))
                .ifPresent(
                        limit -> errors.rejectValue("date", limit.early() ? "early" : "late", WishView.refusal(limit)));
        return typed;
    }

    /** Whether the person accepts this effect, having seen it. */
    public boolean accepts(WishEffect effect) {
        return effect.isPlain() || effect.signature().equals(vu);
    }

    /** What a day for a line would do. @param by the name of who wishes it */
    public static WishEffect effect(PlanSheet sheet, String action, LocalDate day, String by) {
        return WishEffect.of(sheet.facts(), action, day, by, sheet.schedule().today());
    }

    public static PostponeForm empty() {
        return on(null);
    }

    /** With the day filled in, as the drawing of the plan or a link does. */
    public static PostponeForm on(@Nullable String date) {
        return new PostponeForm(date == null ? "" : date, "", null, null);
    }
}
