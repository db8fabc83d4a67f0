package fr.jalon.contact.awareness.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A service of the authority that may order, as typed. */
record ServiceForm(
        @NotBlank(message = "Donnez le nom du service.")
        @Size(max = 200, message = "Le nom du service : 200 caractères au plus.")
        @Nullable
        String serviceName) {}
