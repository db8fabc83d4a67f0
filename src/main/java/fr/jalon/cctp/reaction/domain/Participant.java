package fr.jalon.cctp.reaction.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a dialogue, as everybody sees them.
 *
 * @param id the keyed hash of the company; means nothing in any other dialogue
 * @param pseudonym two words: {@code Tilleul Calme}
 * @param traits {@code paysagiste, 1 à 9 salariés}; null where fewer than five companies share them
 */
public record Participant(
        UUID id, String pseudonym, @Nullable String traits) {}
