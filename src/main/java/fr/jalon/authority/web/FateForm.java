package fr.jalon.authority.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.shared.Siren;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The end of an authority. @param successeur the SIREN or the name of who goes on; may be empty @param choix the SIREN, of those found by name */
record FateForm(
        @Nullable String date,

        @NotBlank(message = "Dites pourquoi : les entreprises qui la visent le liront.")
        @Size(max = 500, message = "La raison compte au plus 500 caractères.")
        @Nullable
        String raison,

        @Nullable String successeur,
        @Nullable String choix) {

    /** Who goes on, as it was chosen or else typed. */
    String other() {
        String chosen = AuthorityForm.text(choix);
        return chosen.isEmpty() ? AuthorityForm.text(successeur) : chosen;
    }

    /** The day of its end; not a day to come of which nobody can be sure. */
    Optional<LocalDate> day(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(date, "date", false, errors);
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            errors.rejectValue("date", "future", "Cette date est à venir : notez la dissolution quand elle a eu lieu.");
        }
        if (day.filter(one -> one.getYear() < 1900).isPresent()) {
            errors.rejectValue("date", "past", "Indiquez une date depuis 1900.");
        }
        return day;
    }

    @Nullable
    Siren successor(BindingResult errors) {
        String typed = other();
        Optional<Siren> read = Siren.parse(typed);
        if (!typed.isEmpty() && read.isEmpty() && !AuthorityChoice.isName(typed)) {
            errors.rejectValue("successeur", "siren", "Un SIREN compte 9 chiffres, sans faute de frappe.");
        }
        return read.orElse(null);
    }
}
