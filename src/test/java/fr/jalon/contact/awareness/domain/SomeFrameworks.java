package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Framework agreements and orders for tests, in the words of the domain. */
@Component
public class SomeFrameworks {

    private final FrameworkService frameworkService;
    private final FrameworkQueries frameworkQueries;
    private final CompanyScope scope;
    private final Clock clock;

    SomeFrameworks(
            FrameworkService frameworkService, FrameworkQueries frameworkQueries, CompanyScope scope, Clock clock) {
        this.frameworkService = frameworkService;
        this.frameworkQueries = frameworkQueries;
        this.scope = scope;
        this.clock = clock;
    }

    /** One of 40 000 € at most, begun a hundred days ago, for four years. */
    public UUID framework(SignedIn me, Siren authority, String title) {
        LocalDate begun = LocalDate.now(clock).minusDays(100);
        FrameworkFacts facts =
                new FrameworkFacts(title, new BigDecimal("5000"), new BigDecimal("40000"), begun, begun.plusYears(4));
        AuthorityRef whose = new AuthorityRef(authority, "Ville de Montbriand", null);
        return scope.runAs(me.company(), () -> frameworkService.create(whose, facts, me.membership()));
    }

    /** @return the service's id */
    public UUID service(SignedIn me, UUID framework, String name) {
        return scope.runAs(me.company(), () -> {
            frameworkService.addService(framework, name);
            return frameworkQueries.one(framework).services().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** Ordered today. @return the order's id */
    public UUID order(SignedIn me, UUID framework, String euros, @Nullable UUID service) {
        return scope.runAs(me.company(), () -> {
            frameworkService.addOrder(
                    framework, LocalDate.now(clock), new BigDecimal(euros), service, null, me.membership());
            return frameworkQueries.orders(framework).get(0).id();
        });
    }
}
