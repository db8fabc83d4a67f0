package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.PersonFollower;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations follow a person of two entries, each event once, and go with whoever is erased. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EventInvitationFollower implements PersonFollower {

    private final EventInvitationRepository invitations;
    private final CompanyScope scope;

    EventInvitationFollower(EventInvitationRepository invitations, CompanyScope scope) {
        this.invitations = invitations;
        this.scope = scope;
    }

    @Override
    public void follow(UUID from, UUID into) {
        for (EventInvitation one : invitations.findByCompanyIdAndContactId(scope.required(), from)) {
            Optional<EventInvitation> same = invitations.findByCompanyIdAndContactId(scope.required(), into).stream()
                    .filter(one::isSameBut)
                    .findFirst();
            same.ifPresentOrElse(
                    stays -> {
                        stays.takeOver(one);
                        invitations.delete(one);
                    },
                    () -> one.moveTo(into));
        }
    }

    /** Without the person it would ask for an answer that nobody gives. */
    @Override
    public void forget(UUID person) {
        invitations.findByCompanyIdAndContactId(scope.required(), person).forEach(invitations::delete);
    }
}
