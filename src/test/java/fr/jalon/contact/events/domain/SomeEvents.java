package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Events and invitations for tests, in the words of the domain. */
@Component
public class SomeEvents {

    private final EventService eventService;
    private final EventInvitationService invitationService;
    private final EventQueries eventQueries;
    private final CompanyScope scope;
    private final Clock clock;

    SomeEvents(
            EventService eventService,
            EventInvitationService invitationService,
            EventQueries eventQueries,
            CompanyScope scope,
            Clock clock) {
        this.eventService = eventService;
        this.invitationService = invitationService;
        this.eventQueries = eventQueries;
        this.scope = scope;
        this.clock = clock;
    }

    /** A yearly forum of two days that begins in so many days; before today when negative. */
    public UUID forum(SignedIn me, String name, int inDays) {
        LocalDate first = LocalDate.now(clock).plusDays(inDays);
        EventFacts facts = new EventFacts(
                EventKind.FORUM,
                name,
                first,
                first.plusDays(1),
                "Nantes",
                "la Région",
                null,
                null,
                true,
                Set.of(me.membership()));
        return scope.runAs(me.company(), () -> eventService.create(facts, me.membership()));
    }

    /** They invite us. */
    public void invitedBy(SignedIn me, UUID event, Siren authority) {
        AuthorityRef whose = new AuthorityRef(authority, "Ville de Montbriand", null);
        scope.runAs(me.company(), () -> invitationService.invite(event, whose, Set.of(), true, LocalDate.now(clock)));
    }

    /** @return the invitation's id */
    public UUID invite(SignedIn me, UUID event, Siren authority, UUID... people) {
        AuthorityRef whose = new AuthorityRef(authority, "Ville de Montbriand", null);
        scope.runAs(
                me.company(),
                () -> invitationService.invite(event, whose, Set.of(people), false, LocalDate.now(clock)));
        return scope.runAs(me.company(), () -> eventQueries.invitations(event))
                .get(0)
                .id();
    }

    /** The person says yes. */
    public void accept(SignedIn me, UUID event, UUID person) {
        scope.runAs(
                me.company(),
                () -> eventQueries.invitations(event).stream()
                        .filter(one -> person.equals(one.contact()))
                        .forEach(one -> invitationService.answer(event, one.id(), Reply.YES)));
    }

    /** One met that person there, today. */
    public void meet(SignedIn me, UUID event, Siren authority, UUID person) {
        Meeting met = new Meeting(Map.of(authority, Set.of(person)), LocalDate.now(clock), null, null, null);
        scope.runAs(me.company(), () -> eventService.meet(event, met, me.membership()));
    }
}
