package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.market.ContractId;
import fr.jalon.market.Contracts;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two requests of the demonstration: one that was answered, one whose month has passed in silence. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoRequests {

    /** The number of the town's contract that the demonstration's first plan is about. */
    private static final String MAINTENANCE = "2024P007";

    private final RequestService requestService;
    private final RequestQueries requestQueries;
    private final KnownAuthorities authorities;
    private final Contracts contracts;
    private final CompanyScope scope;
    private final Clock clock;

    DemoRequests(
            RequestService requestService,
            RequestQueries requestQueries,
            KnownAuthorities authorities,
            Contracts contracts,
            CompanyScope scope,
            Clock clock) {
        this.requestService = requestService;
        this.requestQueries = requestQueries;
        this.authorities = authorities;
        this.contracts = contracts;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(340)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            if (requestQueries.all(1).isEmpty() && authorities.targets().size() > 1) {
                LocalDate today = LocalDate.now(clock);
                UUID nadia = world.membershipIds().get(0);
                UUID answered = sent("999000029", MAINTENANCE, today.minusDays(56), nadia);
                requestService.answer(answered, answer(today.minusDays(31)));
                sent(
                        "999000045",
                        new Subject(null, "Fauchage des accotements", null, null, null),
                        today.minusDays(42),
                        nadia);
            }
        });
    }

    private UUID sent(String siren, String number, LocalDate on, UUID by) {
        Subject subject = contracts
                .find(ContractId.of(new Siren(siren), number))
                .map(one -> new Subject(one.id(), one.title(), one.number(), one.holders(), one.notification()))
                .orElseGet(() ->
                        new Subject(null, "Entretien des espaces verts communaux et du cimetière", number, null, null));
        return sent(siren, subject, on, by);
    }

    private UUID sent(String siren, Subject subject, LocalDate on, UUID by) {
        var authority = authorities.find(siren);
        NewRequest wanted = new NewRequest(
                authority.siren(),
                authority.name(),
                authority.department(),
                subject,
                EnumSet.of(AskedDocument.HOLDER_MARKS, AskedDocument.TOTAL_PRICE, AskedDocument.CRITERIA),
                false,
                Recipient.PRADA,
                null);
        UUID request = requestService.create(wanted, by);
        requestService.send(request, on, Way.MAIL);
        requestService.receive(request, on);
        return request;
    }

    private static Answer answer(LocalDate on) {
        return new Answer(
                on,
                AnswerOutcome.PARTLY,
                "les notes, le classement et le prix",
                "le rapport d’analyse, au motif du secret des affaires",
                "16/20",
                "1er à 16, 2e à 14",
                "prix 60, technique 40",
                new BigDecimal("186000"));
    }
}
