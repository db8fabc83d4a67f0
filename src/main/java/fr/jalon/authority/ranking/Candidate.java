package fr.jalon.authority.ranking;

import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/**
 * An authority that may be ranked.
 *
 * @param kilometres from the company; null when one of the two has no place
 * @param approximate whether the place is not its own
 * @param served whether it lies in a département that the company serves
 * @param figures of its purchases; null when none is known
 */
public record Candidate(
        Siren siren,
        Peer peer,
        @Nullable Double kilometres,
        boolean approximate,
        boolean served,
        Preference preference,
        @Nullable Purchases figures) {}
