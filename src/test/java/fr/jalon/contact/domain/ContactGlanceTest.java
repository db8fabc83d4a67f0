package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.TargetGlances.Glance;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class ContactGlanceTest {

    private static final Siren HERE = new Siren("971900014");
    private static final Siren THERE = new Siren("971900022");

    @Autowired
    ContactGlanceQueries glances;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    InteractionService interactions;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private SignedIn owner;
    private LocalDate today;

    @BeforeEach
    void aCompany() {
        owner = people.newCompany("Coup d’œil");
        today = LocalDate.now(clock);
    }

    @Test
    void whereNothingIsKnownNobodyIs() {
        assertThat(seenBy(owner)).containsEntry(HERE, List.of(new Glance("aucun contact", false)));
    }

    @Test
    void theLastInteractionAndTheNearestFollowUpAreTold() {
        UUID person = contacts.person(owner, HERE, "Aubert");
        record(
                HERE,
                InteractionKind.VISIT,
                today.minusDays(30),
                today.minusDays(2),
                contacts.person(owner, HERE, "Le Goff"));
        record(HERE, InteractionKind.CALL, today.minusDays(5), today.plusDays(9), person);
        // A meeting that is planned has not taken place.
        record(HERE, InteractionKind.MEETING, today.plusDays(3), null, null);
        assertThat(seenBy(owner))
                .containsEntry(
                        HERE,
                        List.of(
                                new Glance("appel le " + French.shortDate(today.minusDays(5)), false),
                                new Glance("suite le " + French.shortDate(today.minusDays(2)), true)))
                .containsEntry(THERE, List.of(new Glance("aucun contact", false)));
    }

    @Test
    void whatWasTakenBackOrDoneIsToldNoMore() {
        UUID person = contacts.person(owner, HERE, "Aubert");
        UUID call = record(HERE, InteractionKind.CALL, today.minusDays(5), today.minusDays(1), person);
        scope.runAs(owner.company(), () -> interactions.completeFollowUp(call, owner.membership()));
        assertThat(seenBy(owner))
                .containsEntry(HERE, List.of(new Glance("appel le " + French.shortDate(today.minusDays(5)), false)));
        scope.runAs(owner.company(), () -> interactions.withdraw(call));
        assertThat(seenBy(owner)).containsEntry(HERE, List.of());
    }

    @Test
    void anotherCompanyIsToldNothingOfIt() {
        record(HERE, InteractionKind.CALL, today, null, contacts.person(owner, HERE, "Aubert"));
        assertThat(seenBy(people.newCompany("Voisine")))
                .containsEntry(HERE, List.of(new Glance("aucun contact", false)));
    }

    private UUID record(
            Siren authority, InteractionKind kind, LocalDate on, @Nullable LocalDate followUp, @Nullable UUID person) {
        InteractionFacts facts = new InteractionFacts(
                kind, on, "Échange", person == null ? Set.of() : Set.of(person), false, followUp, null);
        return scope.runAs(owner.company(), () -> interactions.record(authority, facts, owner.membership()));
    }

    private Map<Siren, List<Glance>> seenBy(SignedIn who) {
        return scope.runAs(who.company(), () -> glances.of(List.of(HERE, THERE)));
    }
}
