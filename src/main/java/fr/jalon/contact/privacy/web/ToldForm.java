package fr.jalon.contact.privacy.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.domain.Informing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * That a person was told by hand.
 *
 * @param how one of {@link Informing}, but for the mail that Jalon sends
 */
record ToldForm(@Nullable String how, @Nullable String toldOn) {

    Optional<LocalDate> day(LocalDate collected, LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(toldOn, "toldOn", false, errors);
        if (day.filter(on -> on.isAfter(today) || on.isBefore(collected)).isPresent()) {
            errors.rejectValue("toldOn", "range", "Ce jour se place entre le recueil des coordonnées et aujourd’hui.");
        }
        return day;
    }

    Optional<Informing> way(BindingResult errors) {
        Optional<Informing> way = Arrays.stream(Informing.values())
                .filter(one -> one != Informing.MAIL && one.name().equals(how))
                .findFirst();
        if (way.isEmpty()) {
            errors.rejectValue("how", "unknown", "Dites comment : courriel, courrier ou de vive voix.");
        }
        return way;
    }
}
