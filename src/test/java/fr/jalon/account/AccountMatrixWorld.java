package fr.jalon.account;

import fr.jalon.account.domain.Position;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People and invitations for the permission matrix to act on: those of a company belong to the first company. */
@Component
class AccountMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final InvitationService invitationService;
    private final CompanyScope scope;

    AccountMatrixWorld(SomePeople people, InvitationService invitationService, CompanyScope scope) {
        this.people = people;
        this.invitationService = invitationService;
        this.scope = scope;
    }

    @Override
    public Set<String> names() {
        return Set.of("account", "colleague", "duty", "companyInvitation", "serviceInvitation");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        SignedIn colleague = people.join("Collègue de passage", Position.in(owner.company(), Role.MEMBER));
        SignedIn agent = people.join("Agent de passage", Position.service(Role.AGENT));
        var companyInvitation = scope.runAs(
                owner.company(),
                () -> invitationService.invite(
                        "a@test.example", Position.in(owner.company(), Role.MEMBER), owner.accountId()));
        var serviceInvitation = invitationService.invite("b@test.example", Position.service(Role.AGENT), null);
        return Map.of(
                "account", agent.accountId().toString(),
                "colleague", colleague.membership().toString(),
                "duty", agent.membership().toString(),
                "companyInvitation", companyInvitation.toString(),
                "serviceInvitation", serviceInvitation.toString());
    }
}
