package fr.jalon.contact;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A person and an interaction of the first company, for the permission matrix to act on. */
@Component
class ContactMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeContacts contacts;
    private final SomePrivacy privacy;
    private final Targets targets;
    private final CompanyScope scope;

    ContactMatrixWorld(
            SomePeople people, SomeContacts contacts, SomePrivacy privacy, Targets targets, CompanyScope scope) {
        this.people = people;
        this.contacts = contacts;
        this.privacy = privacy;
        this.targets = targets;
        this.scope = scope;
    }

    @Override
    public Set<String> names() {
        return Set.of("contact", "interaction", "authority", "twin", "alike", "merged", "objection");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        scope.runAs(owner.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Métropole de l’Estuaire"));
        // A list is looked at with a dozen lines, so that a statement a line is seen.
        IntStream.range(0, 12).forEach(number -> contacts.person(owner, SomeContacts.AUTHORITY, "Collègue " + number));
        UUID person = contacts.person(owner, SomeContacts.AUTHORITY, "Aubert");
        UUID call = contacts.call(owner, SomeContacts.AUTHORITY, "Appel de rentrée", person);
        UUID twin = contacts.person(owner, SomeContacts.AUTHORITY, "Auber");
        UUID alike = contacts.person(owner, SomeContacts.AUTHORITY, "Aubertt");
        UUID merged = contacts.merged(
                owner,
                contacts.person(owner, SomeContacts.AUTHORITY, "Une"),
                contacts.person(owner, SomeContacts.AUTHORITY, "Autre"));
        return Map.of(
                "twin",
                twin.toString(),
                "alike",
                alike.toString(),
                "merged",
                merged.toString(),
                "objection",
                privacy.objectionSecret(
                        owner, contacts.person(owner, SomeContacts.AUTHORITY, "Opposée " + UUID.randomUUID())),
                "contact",
                person.toString(),
                "interaction",
                call.toString(),
                "authority",
                SomeContacts.AUTHORITY.value());
    }
}
