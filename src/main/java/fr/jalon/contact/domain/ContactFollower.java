package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.EntityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contacts follow when their authority is merged into another one. */
@Component
class ContactFollower extends EntityFollower<Contact> {

    private final ContactRepository contacts;
    private final CompanyScope scope;

    ContactFollower(ContactRepository contacts, CompanyScope scope) {
        super("contact.contact");
        this.contacts = contacts;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "contact", "contacts");
    }

    @Override
    protected List<Contact> under(Siren authority) {
        return contacts.findByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    protected Optional<Contact> find(UUID id) {
        return contacts.findByIdAndCompanyId(id, scope.required());
    }
}
