package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is to be done with a person is to be done with the one who stands for it. */
@Component
class FollowUpFollower implements PersonFollower {

    private final InteractionRepository interactions;
    private final CompanyScope scope;

    FollowUpFollower(InteractionRepository interactions, CompanyScope scope) {
        this.interactions = interactions;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "follow-up";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        return pointingTo(from).stream()
                .map(one -> {
                    one.followUpWith(into);
                    return one.id().toString();
                })
                .toList();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        pointingTo(from).stream()
                .filter(one -> moved.contains(one.id().toString()))
                .forEach(one -> one.followUpWith(into));
    }

    private List<Interaction> pointingTo(UUID person) {
        return interactions.findByCompanyIdAndFollowUpWith(scope.required(), person);
    }
}
