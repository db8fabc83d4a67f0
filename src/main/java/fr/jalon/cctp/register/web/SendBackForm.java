package fr.jalon.cctp.register.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the second buyer sends a text back. */
public record SendBackForm(
        @NotBlank(message = "Dites ce qui est à revoir : le texte repart avec vos remarques.")
        @Size(max = 4000, message = "Les remarques comptent au plus 4 000 caractères.")
        @ManyLines
        @Nullable
        String sendBackRemarks) {}
