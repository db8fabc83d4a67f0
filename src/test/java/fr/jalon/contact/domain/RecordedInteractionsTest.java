package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class RecordedInteractionsTest {

    private static final Siren TOWN = new Siren("971000090");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Autowired
    InteractionService interactionService;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    SignedIn owner;
    UUID contact;

    @BeforeEach
    void aContact() {
        owner = people.newCompany("Échanges");
        contact = contacts.person(owner, TOWN, "Aubert");
    }

    @Test
    void whoIsMetIsConfirmed() {
        record(InteractionKind.VISIT, false);

        assertThat(known().confirmedOn()).isEqualTo(DAY);
        assertThat(known().confirmedHow()).isEqualTo(Confirmation.VISIT);
        assertThat(known().lastInitiatedOn()).isNull();
    }

    @Test
    void aLetterOfOursConfirmsNobody() {
        record(InteractionKind.LETTER, false);
        assertThat(known().confirmedOn()).isNull();
    }

    @Test
    void aMailOfTheirsStartsTheirThreeYearsAgain() {
        record(InteractionKind.MAIL, true);
        assertThat(known().confirmedHow()).isEqualTo(Confirmation.MAIL);
        assertThat(known().lastInitiatedOn()).isEqualTo(DAY);
    }

    @Test
    void whatIsTakenBackIsLeftOutUntilRestored() {
        UUID id = record(InteractionKind.CALL, false);
        scope.runAs(owner.company(), () -> interactionService.withdraw(id));
        assertThat(scope.runAs(owner.company(), () -> interactionQueries.of(TOWN, 10)))
                .isEmpty();

        scope.runAs(owner.company(), () -> interactionService.restore(id, owner.membership()));
        assertThat(scope.runAs(owner.company(), () -> interactionQueries.of(TOWN, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.people()).containsExactly("Mme\u00a0Claire\u00a0Aubert"));
    }

    @Test
    void anotherCompanysContactTakesPartInNothing() {
        SignedIn other = people.newCompany("Étrangère");
        InteractionFacts facts =
                new InteractionFacts(InteractionKind.CALL, DAY, "Appel", Set.of(contact), false, null, null);

        assertThatThrownBy(() ->
                        scope.runAs(other.company(), () -> interactionService.record(TOWN, facts, other.membership())))
                .isInstanceOf(NotFoundException.class);
    }

    private UUID record(InteractionKind kind, boolean theirs) {
        InteractionFacts facts = new InteractionFacts(kind, DAY, "Échange", Set.of(contact), theirs, null, null);
        return scope.runAs(owner.company(), () -> interactionService.record(TOWN, facts, owner.membership()));
    }

    private ContactDetails known() {
        return scope.runAs(owner.company(), () -> contactQueries.one(contact));
    }
}
