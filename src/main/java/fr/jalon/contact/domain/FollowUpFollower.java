package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is to be done with a person is to be done with the one who stands for it. */
@Component
class FollowUpFollower extends EntityPersonFollower<Interaction> {

    private final InteractionRepository interactions;
    private final CompanyScope scope;

    FollowUpFollower(InteractionRepository interactions, CompanyScope scope) {
        super("follow-up");
        this.interactions = interactions;
        this.scope = scope;
    }

    @Override
    protected List<Interaction> pointingTo(UUID person) {
        return interactions.findByCompanyIdAndFollowUpWith(scope.required(), person);
    }

    @Override
    protected void point(Interaction entity, UUID person) {
        entity.followUpWith(person);
    }
}
