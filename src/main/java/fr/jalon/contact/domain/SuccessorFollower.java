package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever was named as a successor is so under the merged entry too. */
@Component
class SuccessorFollower implements PersonFollower {

    private final ContactRepository people;
    private final CompanyScope scope;

    SuccessorFollower(ContactRepository people, CompanyScope scope) {
        this.people = people;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "successor";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        return pointingTo(from).stream()
                .map(one -> {
                    one.succeededBy(into);
                    return one.id().toString();
                })
                .toList();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        pointingTo(from).stream()
                .filter(one -> moved.contains(one.id().toString()))
                .forEach(one -> one.succeededBy(into));
    }

    private List<Contact> pointingTo(UUID person) {
        return people.findByCompanyIdAndSuccessorId(scope.required(), person);
    }
}
