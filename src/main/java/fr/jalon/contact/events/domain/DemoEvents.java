package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two events of the demonstration: open doors to which people are invited, and the yearly forum that has been. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoEvents {

    private static final List<Siren> INVITED =
            List.of(new Siren("999000029"), new Siren("999000011"), new Siren("999000037"));

    private final EventService eventService;
    private final EventInvitationService invitationService;
    private final EventQueries eventQueries;
    private final ContactQueries contactQueries;
    private final KnownAuthorities authorities;
    private final CompanyScope scope;
    private final Clock clock;

    DemoEvents(
            EventService eventService,
            EventInvitationService invitationService,
            EventQueries eventQueries,
            ContactQueries contactQueries,
            KnownAuthorities authorities,
            CompanyScope scope,
            Clock clock) {
        this.eventService = eventService;
        this.invitationService = invitationService;
        this.eventQueries = eventQueries;
        this.contactQueries = contactQueries;
        this.authorities = authorities;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(350)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            if (eventQueries.all(1).isEmpty() && contactQueries.hasAny()) {
                create(world.membershipIds().get(0));
            }
        });
    }

    private void create(UUID nadia) {
        LocalDate today = LocalDate.now(clock);
        eventService.create(
                event(EventKind.FORUM, "Forum des achats responsables", today.minusDays(54), "la Région", true, nadia),
                nadia);
        UUID doors = eventService.create(
                event(EventKind.OPEN_DAY, "Portes ouvertes de l’atelier", today.plusDays(16), null, false, nadia),
                nadia);
        for (Siren authority : INVITED) {
            Set<UUID> people = contactQueries.of(authority).stream()
                    .limit(1)
                    .map(ContactDetails::id)
                    .collect(Collectors.toSet());
            invitationService.invite(doors, authorities.find(authority), people, false, today.minusDays(9));
        }
        UUID first = eventQueries.invitations(doors).get(0).id();
        invitationService.answer(doors, first, Reply.YES);
    }

    private static EventFacts event(
            EventKind kind, String name, LocalDate on, @Nullable String organiser, boolean yearly, UUID going) {
        return new EventFacts(kind, name, on, on, "Nantes", organiser, null, null, yearly, Set.of(going));
    }
}
