package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import org.springframework.stereotype.Component;

/** Contacts follow when their authority is merged into another one. */
@Component
class ContactFollower implements AuthorityFollower {

    private final ContactRepository contacts;
    private final CompanyScope scope;

    ContactFollower(ContactRepository contacts, CompanyScope scope) {
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
    public long count(Siren authority) {
        return contacts.countByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return contacts.findByCompanyIdAndSiren(scope.required(), from.value()).stream()
                .map(contact -> {
                    contact.moveTo(into);
                    return new Followed(contact.id(), from.value());
                })
                .toList();
    }

    /** What people note of a contact has nothing to do with the number of its authority. */
    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return contacts.findByIdAndCompanyId(followed.thing(), scope.required())
                .filter(contact -> contact.authority().equals(into))
                .isPresent();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        for (Followed one : followed) {
            contacts.findByIdAndCompanyId(one.thing(), scope.required())
                    .filter(contact -> contact.authority().equals(into))
                    .ifPresent(contact -> contact.moveTo(from));
        }
    }
}
