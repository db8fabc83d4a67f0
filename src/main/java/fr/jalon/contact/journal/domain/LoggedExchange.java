package fr.jalon.contact.journal.domain;

import fr.jalon.contact.domain.InteractionDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of the log.
 *
 * @param by who noted it, by name
 * @param documents what was handed over, null for nothing
 */
public record LoggedExchange(
        InteractionDetails interaction, String by, @Nullable String documents) {

    public LocalDate on() {
        return interaction.on();
    }
}
