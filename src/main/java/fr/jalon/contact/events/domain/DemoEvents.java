package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.KnownAuthorities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event of the demonstration that comes up, with an invitation sent and one received, neither answered. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoEvents {

    private final EventService eventService;
    private final EventInvitationService invitationService;
    private final EventQueries eventQueries;
    private final KnownAuthorities authorities;
    private final CompanyScope scope;
    private final Clock clock;

    DemoEvents(
            EventService eventService,
            EventInvitationService invitationService,
            EventQueries eventQueries,
            KnownAuthorities authorities,
            CompanyScope scope,
            Clock clock) {
        this.eventService = eventService;
        this.invitationService = invitationService;
        this.eventQueries = eventQueries;
        this.authorities = authorities;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(350)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            List<AuthorityRef> targets = authorities.targets();
            if (eventQueries.all(1).isEmpty() && targets.size() > 1) {
                LocalDate today = LocalDate.now(clock);
                UUID nadia = world.membershipIds().get(0);
                UUID forum = eventService.create(forum(today.plusDays(11), nadia), nadia);
                invitationService.invite(forum, targets.get(0), Set.of(), false, today.minusDays(6));
                invitationService.invite(forum, targets.get(1), Set.of(), true, today.minusDays(2));
            }
        });
    }

    private static EventFacts forum(LocalDate day, UUID by) {
        return new EventFacts(
                EventKind.FORUM,
                "Forum des achats responsables",
                day,
                day,
                "Nantes",
                null,
                null,
                null,
                true,
                Set.of(by));
    }
}
