package fr.jalon.contact.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Colleagues of one authority, invited to the same event beside the authority itself, and then to be forgotten. */
@JalonTest
class ErasureOfInvitedPeopleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 15);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeEvents events;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomePeople people;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    EventQueries eventQueries;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    UUID forum;
    UUID aubert;
    UUID roux;

    @BeforeEach
    void twoPeopleAndTheirTownHallAreInvited() {
        clock.to("2027-01-20T10:00");
        nadia = people.newCompany("Invitante");
        aubert = contacts.person(
                nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Aubert", "a@ville.example"), LONG_AGO);
        roux = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Roux", "r@ville.example"), LONG_AGO);
        forum = events.forum(nadia, "Forum", 60);
        events.invite(nadia, forum, SomeContacts.AUTHORITY);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, aubert, roux);
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void bothObjectAndTheInvitationOfTheAuthorityStays() {
        for (UUID person : new UUID[] {aubert, roux}) {
            assertThat(mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, person)))
                    .hasStatusOk();
        }
        onlyTheAuthorityIsInvited();
    }

    @Test
    void bothAreForgottenInOneNight() {
        privacy.night(nadia);
        clock.to("2027-02-19T03:20");
        privacy.night(nadia);
        onlyTheAuthorityIsInvited();
    }

    private void onlyTheAuthorityIsInvited() {
        assertThat(scope.runAs(nadia.company(), contactQueries::all)).isEmpty();
        assertThat(scope.runAs(nadia.company(), () -> eventQueries.invitations(forum)))
                .extracting(InvitationDetails::who)
                .containsExactly("Ville de Montbriand");
        assertThat(scope.runAs(nadia.company(), () -> eventQueries.unanswered(5)))
                .hasSize(1);
    }
}
