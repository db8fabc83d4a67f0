package fr.jalon.authority.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new authority that is born of another one. @param nom may be empty where it is on the list already */
record SplitForm(
        @Nullable String siren,

        @Size(max = 300, message = "Le nom compte au plus 300 caractères.") @Nullable
        String nom) {}
