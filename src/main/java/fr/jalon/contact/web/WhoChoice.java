package fr.jalon.contact.web;

import fr.jalon.contact.domain.Addressee;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import java.util.Optional;
import java.util.UUID;

/** With whom, as a form sends it: {@code personne:<id>}, {@code collectivite:<SIREN>}, {@code nouvelle}. */
final class WhoChoice {

    /** Somebody the company did not know. */
    static final String NEW = "nouvelle";

    private static final String PERSON = "personne:";
    private static final String AUTHORITY = "collectivite:";

    private WhoChoice() {}

    static Choice of(Addressee one) {
        return new Choice(value(one), one.label());
    }

    static String value(Addressee one) {
        return one.contactId() == null ? authority(one.authority()) : PERSON + one.contactId();
    }

    static String authority(Siren siren) {
        return AUTHORITY + siren.value();
    }

    static Optional<UUID> contact(String sent) {
        return sent.matches(PERSON + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(sent.substring(PERSON.length())))
                : Optional.empty();
    }

    static Optional<Siren> authority(String sent) {
        return sent.matches(AUTHORITY + "[0-9]{9}")
                ? Optional.of(new Siren(sent.substring(AUTHORITY.length())))
                : Optional.empty();
    }
}
