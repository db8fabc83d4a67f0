package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.EntityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invitations follow when their authority is merged; of two that were both invited, both stay on the list. */
@Component
class EventInvitationFollower extends EntityFollower<EventInvitation> {

    private final EventInvitationRepository invitations;
    private final CompanyScope scope;

    EventInvitationFollower(EventInvitationRepository invitations, CompanyScope scope) {
        super("contact.invitation");
        this.invitations = invitations;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "invitation", "invitations");
    }

    @Override
    protected List<EventInvitation> under(Siren authority) {
        return invitations.findByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    protected Optional<EventInvitation> find(UUID id) {
        return invitations.findByIdAndCompanyId(id, scope.required());
    }
}
