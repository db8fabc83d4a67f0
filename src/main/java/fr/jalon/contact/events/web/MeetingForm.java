package fr.jalon.contact.events.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.Meeting;
import fr.jalon.shared.Siren;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Whom one met, as typed. @param met ids of people */
record MeetingForm(
        @Nullable String cible,
        @Nullable List<String> met,
        @Nullable String metOn,

        @ManyLines @Size(max = 1700, message = "Ce qui s’est dit : 1 700 caractères au plus.") @Nullable
        String metSummary,

        @Nullable String metFollowUpOn,

        @Size(max = 300, message = "La suite : 300 caractères au plus.") @Nullable
        String metFollowUp) {

    static MeetingForm blank(String cible, EventDetails event, LocalDate today) {
        LocalDate day = today.isAfter(event.facts().lastDay()) ? event.facts().lastDay() : today;
        return new MeetingForm(cible, List.of(), day.toString(), "", "", "");
    }

    /** @param known the people that the page offered, with their authority */
    Optional<Meeting> read(Map<UUID, Siren> known, EventDetails event, LocalDate today, BindingResult errors) {
        Map<Siren, Set<UUID>> people = new HashMap<>();
        known.forEach((id, authority) -> {
            if (met != null && met.contains(id.toString())) {
                people.computeIfAbsent(authority, one -> new HashSet<>()).add(id);
            }
        });
        if (people.isEmpty()) {
            errors.rejectValue("met", "none", "Cochez au moins une personne.");
        }
        Optional<LocalDate> on = DateInput.read(metOn, "metOn", false, errors);
        on.filter(day -> day.isBefore(event.facts().firstDay())
                        || day.isAfter(event.facts().lastDay())
                        || day.isAfter(today))
                .ifPresent(day -> errors.rejectValue(
                        "metOn", "days", "Ce n’est pas un jour de l’événement, qui a lieu " + event.days() + "."));
        Optional<LocalDate> followUpOn = DateInput.read(metFollowUpOn, "metFollowUpOn", true, errors);
        String followUp = text(metFollowUp);
        if (followUp != null && followUpOn.isEmpty() && !errors.hasFieldErrors("metFollowUpOn")) {
            errors.rejectValue("metFollowUpOn", "date", "Donnez un jour à la suite.");
        }
        return errors.hasErrors() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meeting(people, on.get(), text(metSummary), followUpOn.orElse(null), followUp));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
