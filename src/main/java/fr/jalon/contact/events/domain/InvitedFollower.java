package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.PersonFollower;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever was invited under two entries is on the list under the merged one, once for each invitation. */
@Component
class InvitedFollower implements PersonFollower {

    private final EventInvitationRepository invitations;
    private final CompanyScope scope;

    InvitedFollower(EventInvitationRepository invitations, CompanyScope scope) {
        this.invitations = invitations;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        return pointingTo(from).stream()
                .map(one -> {
                    one.isFor(into);
                    return one.id().toString();
                })
                .toList();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        pointingTo(from).stream()
                .filter(one -> moved.contains(one.id().toString()))
                .forEach(one -> one.isFor(into));
    }

    private List<EventInvitation> pointingTo(UUID person) {
        return invitations.findByCompanyIdAndContactId(scope.required(), person);
    }
}
