package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Twenty targets of « Atelier du Sillon » with their people, and a year of interactions. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoContacts {

    /** Days from meeting somebody to the letter that says so; whoever was met last is still to be told. */
    private static final int TOLD_WITHIN = 12;

    private final ContactService contactService;
    private final ContactQueries contactQueries;
    private final InteractionService interactionService;
    private final Targets targets;
    private final CompanyScope scope;
    private final Clock clock;

    DemoContacts(
            ContactService contactService,
            ContactQueries contactQueries,
            InteractionService interactionService,
            Targets targets,
            CompanyScope scope,
            Clock clock) {
        this.contactService = contactService;
        this.contactQueries = contactQueries;
        this.interactionService = interactionService;
        this.targets = targets;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(200)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            if (!contactQueries.hasAny()) {
                create(world.membershipIds());
            }
        });
    }

    private void create(List<UUID> members) {
        Map<String, UUID> ids = new HashMap<>();
        int turn = 0;
        for (DemoRow row : DemoRow.of("contacts.csv")) {
            Siren authority = new Siren(row.text("siren"));
            targets.aimAt(authority, row.text("collectivite"));
            UUID by = members.get(turn++ % members.size());
            UUID person = contactService.create(authority, facts(row), provenance(row), by);
            ids.put(authority + row.text("nom"), person);
            LocalDate told = day(row.text("recueilli")).plusDays(TOLD_WITHIN);
            if (told.isBefore(LocalDate.now(clock))) {
                contactService.informed(person, told, Informing.LETTER, by);
            }
        }
        for (DemoRow row : DemoRow.of("interactions.csv")) {
            Siren authority = new Siren(row.text("siren"));
            Set<UUID> people = Stream.of(row.text("contacts").split(","))
                    .map(name -> ids.get(authority + name))
                    .collect(Collectors.toSet());
            interactionService.record(authority, facts(row, people), members.get(turn++ % members.size()));
        }
    }

    private static ContactFacts facts(DemoRow row) {
        return new ContactFacts(
                Civility.valueOf(row.text("civilite")),
                row.text("prenom"),
                row.text("nom"),
                row.text("fonction"),
                Circle.valueOf(row.text("cercle")),
                Influence.valueOf(row.text("poids")),
                row.optional("courriel"),
                row.optional("telephone"),
                null);
    }

    private Provenance provenance(DemoRow row) {
        return new Provenance(Source.valueOf(row.text("source")), null, day(row.text("recueilli")));
    }

    private InteractionFacts facts(DemoRow row, Set<UUID> people) {
        String followUpOn = row.optional("suite");
        return new InteractionFacts(
                InteractionKind.valueOf(row.text("sorte")),
                day(row.text("jour")),
                row.text("recit"),
                people,
                "oui".equals(row.text("eux")),
                followUpOn == null ? null : day(followUpOn),
                row.optional("a-faire"));
    }

    /** @param distance days from today */
    private LocalDate day(String distance) {
        return LocalDate.now(clock).plusDays(Long.parseLong(distance));
    }
}
