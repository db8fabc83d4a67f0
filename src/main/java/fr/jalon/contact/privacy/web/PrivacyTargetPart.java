package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.privacy.domain.RetentionPolicy;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal data, on the card of a target: in one line. */
@Component
class PrivacyTargetPart implements TargetPart {

    private final ContactQueries contactQueries;

    PrivacyTargetPart(ContactQueries contactQueries) {
        this.contactQueries = contactQueries;
    }

    /**
     * What the card says.
     *
     * @param informed how many were told, in words
     * @param missing how many are still to be told, in words; null when none is
     */
    record TargetPrivacy(String informed, @Nullable String missing, String next) {}

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        List<ContactDetails> people = contactQueries.of(card.siren());
        Optional<LocalDate> next = people.stream().map(RetentionPolicy::endsOn).min(Comparator.naturalOrder());
        if (next.isEmpty()) {
            return List.of();
        }
        long told = people.stream()
                .filter(one -> one.privacy().informedOn() != null)
                .count();
        long missing = people.size() - told;
        return List.of(new PlacedPart(
                Place.ASIDE,
                900,
                "contact/privacy/card :: ofTarget",
                new TargetPrivacy(
                        told == 0
                                ? "Personne n’est informé"
                                : French.count(told, "personne informée", "personnes informées"),
                        missing == 0 ? null : missing + " à informer",
                        French.date(next.get()))));
    }
}
