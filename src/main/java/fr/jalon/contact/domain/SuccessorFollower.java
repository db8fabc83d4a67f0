package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever was named as a successor is so under the merged entry too. */
@Component
class SuccessorFollower extends EntityPersonFollower<Contact> {

    private final ContactRepository people;
    private final CompanyScope scope;

    SuccessorFollower(ContactRepository people, CompanyScope scope) {
        super("successor");
        this.people = people;
        this.scope = scope;
    }

    @Override
    protected List<Contact> pointingTo(UUID person) {
        return people.findByCompanyIdAndSuccessorId(scope.required(), person);
    }

    @Override
    protected void point(Contact entity, UUID person) {
        entity.succeededBy(person);
    }
}
