package fr.jalon.contact.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.shared.Token;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class ObjectionTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomePeople people;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;
    String address;
    UUID person;

    @BeforeEach
    void somebodyKnownToACompany() {
        nadia = people.newCompany("Prospectrice");
        scope.runAs(nadia.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de l’Estuaire"));
        address = "opposee" + NUMBER.incrementAndGet() + "@ville.example";
        person = enter(nadia);
    }

    @Test
    void thePersonIsToldByMailAndObjectsByOneClickWithoutSigningIn() {
        assertThat(mvc.post().uri("/contacts/" + person + "/information").with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(TestMail.text(address, 1).replaceAll("\\s+", " "))
                .contains("Prospectrice", "Rencontre", nadia.email(), "Trois ans", "CNIL");
        String link = TestMail.link(address, 1);
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("M’opposer et tout effacer");
        assertThat(known(nadia)).as("opening a link objects to nothing").isOne();

        assertThat(mvc.post().uri(link)).hasStatusOk().bodyText().contains("Vos coordonnées sont effacées");
        assertThat(known(nadia)).isZero();
        assertThat(mvc.post().uri(link)).as("twice").hasStatusOk();
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("C’est fait");
        assertThatThrownBy(() -> enter(nadia)).isInstanceOf(ObjectedException.class);
        assertThat(mvc.post()
                        .uri("/contacts/nouveau")
                        .param("cible", SomeContacts.AUTHORITY.value())
                        .param("lastName", "Tout autre")
                        .param("address", address.toUpperCase(java.util.Locale.ROOT))
                        .with(SomePeople.as(nadia)))
                .hasStatus(422)
                .bodyText()
                .contains("a demandé le", "à ne plus figurer dans vos contacts");
        assertThat(TestDatabase.get()
                        .unwalled()
                        .sql("SELECT string_agg(t::text, ' ') FROM contact.objection t WHERE company_id = ?")
                        .param(nadia.company())
                        .query(String.class)
                        .single())
                .doesNotContain("Opposante", address);
    }

    @Test
    void anObjectionIsAboutOneCompany() {
        SignedIn other = people.newCompany("Autre prospectrice");
        enter(other);
        mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, person)).exchange();
        assertThat(known(nadia)).isZero();
        assertThat(known(other)).isOne();
        enter(other);
    }

    @Test
    void nobodysLinkLeadsNowhere() {
        assertThat(mvc.get().uri("/opposition/" + Token.next()).with(request -> {
                    request.setRemoteAddr("198.51.100.77");
                    return request;
                }))
                .hasStatus(404);
    }

    @RepeatedTest(5)
    void anObjectionAndAnEntryInTheSameInstantLeaveNobody() throws Exception {
        String link = "/opposition/" + privacy.objectionSecret(nadia, person);
        AtOnce.all(List.of(() -> mvc.post().uri(link).exchange().getResponse().getStatus(), () -> {
            try {
                return enter(nadia);
            } catch (ObjectedException refused) {
                return "refused";
            }
        }));
        assertThat(known(nadia)).isZero();
    }

    private UUID enter(SignedIn me) {
        return contacts.person(me, SomeContacts.AUTHORITY, SomeContacts.facts("Opposante", address));
    }

    private int known(SignedIn me) {
        return scope.runAs(me.company(), () -> contactQueries.all().size());
    }
}
