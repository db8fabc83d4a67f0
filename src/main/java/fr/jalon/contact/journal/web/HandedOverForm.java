package fr.jalon.contact.journal.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was handed over at an exchange, as typed; empty for nothing. */
record HandedOverForm(
        @ManyLines @Size(max = 1000, message = "Les documents remis : 1 000 caractères au plus.") @Nullable
        String handedOver) {

    String text() {
        return handedOver == null ? "" : handedOver.strip();
    }
}
