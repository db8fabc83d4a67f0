package fr.jalon.contact.cards.domain;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes people as vCards 4.0. Pure. */
public final class CardWriter {

    private CardWriter() {}

    /** @param people with the names of their authorities, in the order wanted */
    public static String write(Map<ContactDetails, String> people) {
        List<VCard> cards = new ArrayList<>();
        people.forEach((person, authority) -> cards.add(card(person, authority)));
        return Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static VCard card(ContactDetails person, String authority) {
        ContactFacts facts = person.facts();
        VCard card = new VCard(VCardVersion.V4_0);
        StructuredName name = new StructuredName();
        name.setFamily(facts.lastName());
        name.setGiven(facts.firstName());
        if (facts.civility() != null) {
            name.getPrefixes().add(facts.civility().abbreviation());
        }
        card.setStructuredName(name);
        card.setFormattedName(Stream.of(facts.firstName(), facts.lastName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" ")));
        card.setUid(new Uid("urn:uuid:" + person.id()));
        card.setOrganization(authority);
        if (facts.position() != null) {
            card.addTitle(facts.position());
        }
        if (facts.email() != null) {
            card.addEmail(facts.email());
        }
        if (facts.phone() != null) {
            card.addTelephoneNumber(facts.phone());
        }
        if (facts.note() != null) {
            card.addNote(facts.note());
        }
        return card;
    }
}
