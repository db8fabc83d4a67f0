package fr.jalon.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** By raw SQL, without a condition on the company: the wall of the database alone keeps two companies apart. */
@JalonTest
class RequestsAndEventsWallTest {

    private static final List<String> TABLES = List.of(
            "contact.request",
            "contact.event",
            "contact.event_going",
            "contact.invitation",
            "contact.framework",
            "contact.framework_service",
            "contact.framework_order",
            "contact.notice");

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeEvents events;

    @Autowired
    SomeFrameworks frameworks;

    @Autowired
    SomeNotices notices;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void eachCompanySeesItsOwnRowsAndNoOthers() {
        SignedIn nadia = people.newCompany("Emmurée");
        SignedIn other = people.newCompany("Voisine");
        UUID person = contacts.person(nadia, SomeContacts.AUTHORITY, "Aubert");
        requests.sent(nadia, SomeContacts.AUTHORITY, null, 3);
        events.invite(nadia, events.forum(nadia, "Forum", 3), SomeContacts.AUTHORITY, person);
        UUID framework = frameworks.framework(nadia, SomeContacts.AUTHORITY, "Entretien");
        frameworks.order(nadia, framework, "100", frameworks.service(nadia, framework, "Sports"));
        notices.notice(nadia, SomeContacts.AUTHORITY, "Tonte", LocalDate.of(2026, 1, 5), null);
        for (String table : TABLES) {
            assertThat(rows(nadia, table)).as(table).isEqualTo(1);
            assertThat(rows(other, table)).as(table).isZero();
        }
    }

    private int rows(SignedIn me, String table) {
        return scope.runAs(
                me.company(),
                () -> transactions.execute(status -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single()));
    }
}
