package fr.jalon.contact.events.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.domain.ContactDetails;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who is invited, or invites. @param people ids; nobody for the authority as such @param direction {@code theirs} when they invite us */
record EventInvitationForm(
        @Nullable String cible,
        @Nullable List<String> people,

        @Pattern(regexp = "ours|theirs|", message = "Dites qui invite\u00a0: vous, ou eux.") @Nullable
        String direction,

        @Nullable String invitedOn) {

    static EventInvitationForm blank(String cible, LocalDate today) {
        return new EventInvitationForm(cible, List.of(), "ours", today.toString());
    }

    boolean isTheirs() {
        return "theirs".equals(direction);
    }

    Set<UUID> chosen(List<ContactDetails> known) {
        return known.stream()
                .map(ContactDetails::id)
                .filter(id -> people != null && people.contains(id.toString()))
                .collect(Collectors.toSet());
    }

    Optional<LocalDate> day(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(invitedOn, "invitedOn", false, errors);
        day.filter(on -> on.isAfter(today))
                .ifPresent(on -> errors.rejectValue("invitedOn", "future", "Ce jour n’est pas encore venu."));
        return day;
    }
}
