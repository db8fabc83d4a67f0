package fr.jalon.contact.freshness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Priority;
import fr.jalon.authority.Targets;
import fr.jalon.authority.domain.TargetService;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.freshness.domain.RecheckService.NewName;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class RecheckServiceTest {

    private static final Siren WANTED = new Siren("999000045");
    private static final Siren OTHER = new Siren("999000052");

    @Autowired
    RecheckService service;

    @Autowired
    RecheckQueries queries;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    Targets targets;

    @Autowired
    TargetService targetService;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;

    @BeforeEach
    void aWednesdayWithSevenPeopleNotSeenForAYear() {
        clock.to("2027-02-10T10:00");
        nadia = people.newCompany("Relance");
        for (int number = 0; number < 6; number++) {
            contacts.person(
                    nadia, OTHER, SomeContacts.facts("Autre " + number, null), LocalDate.of(2026, 1, 1 + number));
        }
        contacts.person(nadia, WANTED, SomeContacts.facts("Voulue", null), LocalDate.of(2026, 4, 1));
        scope.runAs(nadia.company(), () -> {
            UUID target = targets.aimAt(WANTED, "Ville voulue").id();
            targetService.prioritise(target, Priority.HIGH);
        });
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void fiveAreAskedAfterTheMostWantedFirstAndTheWeekStaysTheSame() {
        assertThat(names()).containsExactly("Voulue", "Autre 0", "Autre 1", "Autre 2", "Autre 3");
        in(() -> service.confirm(id("Autre 0"), Confirmation.CALL, nadia.membership()));
        in(() -> service.later(id("Autre 1")));
        in(() -> service.leave(id("Autre 2"), "mutation", (UUID) null));
        contacts.person(nadia, WANTED, SomeContacts.facts("Arrivée", null), LocalDate.of(2026, 1, 1));
        assertThat(names()).containsExactly("Voulue", "Autre 3");
        contacts.call(nadia, OTHER, "Appel", id("Autre 3"));
        assertThat(names()).containsExactly("Voulue");

        clock.to("2027-02-15T00:01");
        assertThat(names()).containsExactlyInAnyOrder("Voulue", "Arrivée", "Autre 4", "Autre 5");
        clock.to("2027-02-22T09:00");
        assertThat(names()).contains("Autre 1");
    }

    @Test
    void whoFollowsGetsWhatIsStillToBeDone() {
        UUID former = id("Voulue");
        contacts.call(nadia, WANTED, "Parlé du fauchage", former);
        UUID successor = scope.runAs(
                nadia.company(),
                () -> service.leave(former, "retraite", new NewName("Yann", "Le Goff", null), nadia.membership()));
        in(() -> {
            ContactDetails gone = contactQueries.one(former);
            assertThat(gone.leftReason()).isEqualTo("retraite");
            assertThat(gone.successorId()).isEqualTo(successor);
            assertThat(contactQueries.one(successor).facts().position())
                    .isEqualTo(gone.facts().position());
            assertThat(interactionQueries.ofPerson(successor, 10))
                    .singleElement()
                    .satisfies(one -> assertThat(one.followUp()).isEqualTo("rappeler"));
        });
    }

    private void in(Runnable work) {
        scope.runAs(nadia.company(), work);
    }

    private List<String> names() {
        return scope.runAs(
                nadia.company(),
                () -> queries.week().toDo().stream()
                        .map(one -> one.facts().lastName())
                        .toList());
    }

    private UUID id(String name) {
        return scope.runAs(
                nadia.company(),
                () -> contactQueries.all().stream()
                        .filter(one -> one.facts().lastName().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }
}
