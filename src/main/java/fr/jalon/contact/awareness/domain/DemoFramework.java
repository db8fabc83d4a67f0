package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A framework agreement of the demonstration, which one service orders under and another does not yet. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoFramework {

    private static final Siren AUTHORITY = new Siren("999000037");

    private final FrameworkService frameworkService;
    private final FrameworkQueries frameworkQueries;
    private final AwarenessService awarenessService;
    private final ContactQueries contactQueries;
    private final KnownAuthorities authorities;
    private final CompanyScope scope;
    private final Clock clock;

    DemoFramework(
            FrameworkService frameworkService,
            FrameworkQueries frameworkQueries,
            AwarenessService awarenessService,
            ContactQueries contactQueries,
            KnownAuthorities authorities,
            CompanyScope scope,
            Clock clock) {
        this.frameworkService = frameworkService;
        this.frameworkQueries = frameworkQueries;
        this.awarenessService = awarenessService;
        this.contactQueries = contactQueries;
        this.authorities = authorities;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(360)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            if (frameworkQueries.all().isEmpty() && contactQueries.hasAny()) {
                create(world.membershipIds().get(0));
            }
        });
    }

    private void create(UUID nadia) {
        LocalDate today = LocalDate.now(clock);
        FrameworkFacts facts = new FrameworkFacts(
                "Entretien des abords des bâtiments intercommunaux",
                new BigDecimal("15000"),
                new BigDecimal("90000"),
                today.minusMonths(9),
                today.plusMonths(15));
        UUID framework = frameworkService.create(authorities.find(AUTHORITY), facts, nadia);
        frameworkService.addService(framework, "Bâtiments");
        frameworkService.addService(framework, "Sports");
        UUID buildings = frameworkQueries.one(framework).services().stream()
                .filter(service -> service.name().equals("Bâtiments"))
                .findFirst()
                .orElseThrow()
                .id();
        order(framework, buildings, today.minusMonths(7), "8400", "tonte de printemps", nadia);
        order(framework, buildings, today.minusMonths(2), "6150", "taille des haies", nadia);
        awarenessService.tick(AUTHORITY, AwarenessAction.values()[0], nadia);
    }

    private void order(UUID framework, UUID service, LocalDate on, String amount, String label, UUID by) {
        frameworkService.addOrder(framework, on, new BigDecimal(amount), service, label, by);
    }
}
