package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.EntityPersonFollower;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whoever was invited under two entries is on the list under the merged one, once for each invitation as long as the merge can
 * be undone, and once an event from then on. Whoever is erased is on it no more.
 */
@Component
class InvitedFollower extends EntityPersonFollower<EventInvitation> {

    private final EventInvitationRepository invitations;
    private final CompanyScope scope;

    InvitedFollower(EventInvitationRepository invitations, CompanyScope scope) {
        super("invitation");
        this.invitations = invitations;
        this.scope = scope;
    }

    @Override
    public void settle(UUID person) {
        List<EventInvitation> stay = new ArrayList<>();
        pointingTo(person).stream()
                .sorted(EventInvitation.LAST_ANSWERED_FIRST)
                .forEach(one -> stay.stream()
                        .filter(one::isSameBut)
                        .findFirst()
                        .ifPresentOrElse(
                                known -> {
                                    known.takeOver(one);
                                    invitations.delete(one);
                                },
                                () -> stay.add(one)));
    }

    /** Without the person it would ask for an answer that nobody gives. */
    @Override
    public void forget(UUID person) {
        pointingTo(person).forEach(invitations::delete);
    }

    @Override
    protected List<EventInvitation> pointingTo(UUID person) {
        return invitations.findByCompanyIdAndContactId(scope.required(), person);
    }

    @Override
    protected void point(EventInvitation entity, UUID person) {
        entity.isFor(person);
    }
}
