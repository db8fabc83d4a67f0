package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Informing;
import fr.jalon.contact.privacy.domain.RetentionPolicy;
import fr.jalon.contact.web.ContactPart;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal data, on the page of a person. */
@Component
class PrivacyContactPart implements ContactPart {

    /**
     * What the card says.
     *
     * @param informed when and how the person was told, null while not
     * @param by until when the person is to be told
     * @param until until when the details are kept
     * @param purge when they are erased, null while that is not proposed
     */
    record PrivacyCard(
            String path,
            @Nullable String informed,
            String by,
            String until,
            @Nullable String purge) {}

    @Override
    public Optional<PlacedPart> of(ContactDetails person) {
        LocalDate on = person.privacy().informedOn();
        Informing how = person.privacy().informedHow();
        LocalDate purge = RetentionPolicy.purgeOn(person);
        return Optional.of(new PlacedPart(
                300,
                "contact/privacy/card :: ofContact",
                new PrivacyCard(
                        person.path(),
                        on == null || how == null ? null : French.date(on) + ", " + how.label(),
                        French.date(RetentionPolicy.informBy(person)),
                        French.date(RetentionPolicy.endsOn(person)),
                        purge == null ? null : French.date(purge))));
    }
}
