package fr.jalon.retroplanning.web;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * J as typed.
 *
 * @param j the likely day
 * @param jMin the earliest, empty when J is certain
 * @param jMax the latest, likewise
 * @param version of the plan that the preview was made from
 */
record DayJForm(
        @Nullable String j,
        @Nullable String jMin,
        @Nullable String jMax,
        @Nullable Long version) {

    static DayJForm of(DateWindow window) {
        return new DayJForm(
                window.likely().toString(),
                window.isExact() ? "" : window.min().toString(),
                window.isExact() ? "" : window.max().toString(),
                null);
    }

    boolean isEmpty() {
        return j == null;
    }

    /** The range typed; empty when it is none, and then the errors say why. */
    Optional<DateWindow> window(LocalDate today, BindingResult errors) {
        return window(j, jMin, jMax, today, errors);
    }

    static Optional<DateWindow> window(
            @Nullable String j, @Nullable String jMin, @Nullable String jMax, LocalDate today, BindingResult errors) {
        Optional<LocalDate> likely = TypedDate.read(j, "j", false, errors);
        Optional<LocalDate> min = TypedDate.read(jMin, "jMin", true, errors);
        Optional<LocalDate> max = TypedDate.read(jMax, "jMax", true, errors);
        if (errors.hasErrors() || likely.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = likely.get();
        if (day.isBefore(today)) {
            errors.rejectValue("j", "past", "J est à venir : choisissez une date à partir d’aujourd’hui.");
        }
        if (day.isAfter(today.plusYears(8))) {
            errors.rejectValue("j", "far", "J est trop lointain : choisissez une date dans les huit ans.");
        }
        if (min.isPresent() && min.get().isAfter(day)) {
            errors.rejectValue("jMin", "order", "Le jour J au plus tôt ne peut pas suivre le jour J probable.");
        }
        if (max.isPresent() && max.get().isBefore(day)) {
            errors.rejectValue("jMax", "order", "Le jour J au plus tard ne peut pas précéder le jour J probable.");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new DateWindow(min.orElse(day), day, max.orElse(day)));
    }
}
