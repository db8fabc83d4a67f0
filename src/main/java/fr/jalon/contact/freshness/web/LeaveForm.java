package fr.jalon.contact.freshness.web;

import fr.jalon.contact.freshness.domain.RecheckService.NewName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Why somebody is no more the right contact, and who follows.
 *
 * @param successor the id of somebody known; empty when nobody, or a new name, follows
 */
record LeaveForm(
        @NotBlank(message = "Dites pourquoi : mutation, retraite, élection, ce n’est pas son domaine…")
        @Size(max = 300, message = "La raison tient en 300 caractères.")
        @Nullable
        String reason,

        @Nullable String successor,

        @Size(max = 100, message = "Le prénom tient en 100 caractères.") @Nullable
        String firstName,

        @Size(max = 100, message = "Le nom de famille tient en 100 caractères.") @Nullable
        String lastName,

        @Size(max = 200, message = "La fonction tient en 200 caractères.") @Nullable
        String position) {

    static LeaveForm blank() {
        return new LeaveForm("", "", "", "", "");
    }

    Optional<UUID> known(BindingResult errors) {
        String typed = text(successor);
        if (!typed.isEmpty() && !typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            errors.rejectValue("successor", "unknown", "Choisissez une personne de la liste.");
            return Optional.empty();
        }
        if (!typed.isEmpty() && !text(lastName).isEmpty()) {
            errors.rejectValue("successor", "both", "Choisissez une personne connue, ou écrivez un nouveau nom.");
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
    }

    Optional<NewName> newName(BindingResult errors) {
        if (text(lastName).isEmpty()) {
            if (!text(firstName).isEmpty()) {
                errors.rejectValue("lastName", "empty", "Indiquez aussi le nom de famille.");
            }
            return Optional.empty();
        }
        return Optional.of(new NewName(orNull(firstName), text(lastName), orNull(position)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
