package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.privacy.domain.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one person, to read and as JSON (GDPR, article 15).
 *
 * @param gardeJusquAu until when, if the person does not come to us again
 */
record PersonDataPage(
        String chemin,
        String nom,
        @Nullable String fonction,
        String collectivite,
        String siren,
        String place,
        String poids,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String note,
        String source,
        LocalDate recueilliLe,
        @Nullable LocalDate confirmeLe,
        @Nullable LocalDate dernierContactDeSaPart,
        @Nullable LocalDate partiLe,
        @Nullable String raisonDuDepart,
        @Nullable LocalDate informeLe,
        LocalDate gardeJusquAu,
        List<Exchange> echanges) {

    /** Something that happened with the person. */
    record Exchange(
            LocalDate jour,
            String sorte,
            String resume,
            @Nullable LocalDate suiteLe,
            @Nullable String suite) {}

    static PersonDataPage of(ContactDetails person, String authority, List<InteractionDetails> interactions) {
        ContactFacts facts = person.facts();
        String detail = person.provenance().detail();
        return new PersonDataPage(
                person.path(),
                person.name(),
                facts.position(),
                authority,
                person.authority().value(),
                facts.circle().label(),
                facts.influence().label(),
                facts.email(),
                facts.phone(),
                facts.note(),
                person.provenance().source().label() + (detail == null ? "" : " (" + detail + ")"),
                person.provenance().on(),
                person.confirmedOn(),
                person.lastInitiatedOn(),
                person.leftOn(),
                person.leftReason(),
                person.privacy().informedOn(),
                RetentionPolicy.endsOn(person),
                interactions.stream()
                        .map(one -> new Exchange(
                                one.on(), one.kind().label(), one.summary(), one.followUpOn(), one.followUp()))
                        .toList());
    }
}
