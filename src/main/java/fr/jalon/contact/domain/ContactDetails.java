package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an authority, as pages show this person.
 *
 * @param confirmedOn the last day on which the person was known to be the right contact; null when never since collected
 * @param confirmedBy the membership that said so, null with {@code confirmedOn}
 * @param lastInitiatedOn the last contact that the person began, null when none is known
 * @param leftOn since when the person is no more the right contact, null while one is
 * @param successor the name of who follows, null when nobody is named
 * @param recheckOn asked again from that day, null when nobody put it off
 */
public record ContactDetails(
        UUID id,
        Siren authority,
        ContactFacts facts,
        Provenance provenance,
        @Nullable LocalDate confirmedOn,
        @Nullable Confirmation confirmedHow,
        @Nullable UUID confirmedBy,
        @Nullable LocalDate lastInitiatedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        @Nullable UUID successorId,
        @Nullable String successor,
        @Nullable LocalDate recheckOn,
        PrivacyState privacy,
        long version) {

    /** {@code Mme Claire Aubert}. */
    public String name() {
        return name(facts.civility(), facts.firstName(), facts.lastName());
    }

    static String name(@Nullable Civility civility, @Nullable String firstName, String lastName) {
        return Stream.of(civility == null ? "" : civility.abbreviation(), firstName == null ? "" : firstName, lastName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\u00a0"));
    }

    public String path() {
        return "/contacts/" + id;
    }
}
