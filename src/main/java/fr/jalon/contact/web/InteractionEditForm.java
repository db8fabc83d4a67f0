package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An interaction as it is corrected. @param people ids of those who took part */
record InteractionEditForm(
        @NotBlank(message = "Dites en quelques mots ce qui s’est passé.")
        @Size(max = 2000, message = "Le récit tient en 2 000 caractères.")
        @ManyLines
        @Nullable
        String story,

        @Nullable String kind,
        @Nullable String happenedOn,

        @Pattern(regexp = "us|them|", message = "Dites qui a pris l’initiative\u00a0: vous, ou eux.") @Nullable
        String startedBy,

        @Nullable List<UUID> people,
        @Nullable String followUpOn,

        @Size(max = 300, message = "La suite tient en 300 caractères.") @Nullable
        String followUp,

        @Nullable String version) {

    static InteractionEditForm of(InteractionDetails known) {
        return new InteractionEditForm(
                known.summary(),
                known.kind().name(),
                known.on().toString(),
                known.theirs() ? "them" : "us",
                known.peopleIds(),
                known.followUpOn() == null ? "" : known.followUpOn().toString(),
                known.followUp() == null ? "" : known.followUp(),
                Long.toString(known.version()));
    }

    public List<UUID> participants() {
        return people == null
                ? List.of()
                : people.stream().filter(Objects::nonNull).toList();
    }

    /** Ticked are those of the authority, and whoever took part already: a colleague may have erased or merged somebody. */
    void checkPeople(List<ContactDetails> ofAuthority, InteractionDetails before, BindingResult errors) {
        Set<UUID> known = ofAuthority.stream().map(ContactDetails::id).collect(Collectors.toSet());
        known.addAll(before.peopleIds());
        if (!known.containsAll(participants())) {
            errors.rejectValue(
                    "people",
                    "gone",
                    "Une personne cochée n’est plus parmi vos contacts de cette collectivité\u00a0: cochez de nouveau.");
        }
    }
}
