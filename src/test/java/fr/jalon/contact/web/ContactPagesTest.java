package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.shared.Siren;
import fr.jalon.site.NoticeLink;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ContactPagesTest {

    private static final Siren CITY = new Siren("999000029");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    SignedIn nadia;

    @BeforeEach
    void aCompanyWithATarget() {
        nadia = people.newCompany("Carnet");
        scope.runAs(nadia.company(), () -> targets.aimAt(CITY, "Ville de Montbriand"));
    }

    @Test
    void aPersonIsEnteredOnTheCardOfATarget() {
        assertThat(get("/cibles/" + CITY.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Bureau des marchés")
                .contains("/contacts/nouveau?cible=999000029&amp;cercle=PURCHASING");
        assertThat(mvc.post()
                        .uri("/contacts/nouveau")
                        .param("cible", CITY.value())
                        .param("civility", "MADAME")
                        .param("lastName", "Aubert")
                        .param("position", "adjointe aux espaces verts")
                        .param("circle", "ELECTED")
                        .param("influence", "DECIDES")
                        .param("address", "Claire.Aubert@montbriand.example")
                        .param("source", "WEBSITE")
                        .param("sourceDetail", "montbriand.example/elus")
                        .with(SomePeople.as(nadia)))
                .hasRedirectedUrl("/cibles/999000029#contacts");
        assertThat(get("/cibles/" + CITY.value()))
                .bodyText()
                .contains("Mme\u00a0Aubert")
                .contains("décide")
                .contains("adjointe aux espaces verts")
                .doesNotContain("cercle=ELECTED")
                .contains("cercle=PURCHASING");
        assertThat(get("/contacts")).bodyText().contains("1\u00a0contact").contains("Ville de Montbriand");
    }

    @Test
    void whoIsLikeSomebodyKnownIsSavedAndComparedByALink() {
        UUID known = contacts.person(nadia, CITY, "Aubert");
        assertThat(flash(entered("Claire", "Auber")))
                .containsEntry(
                        "notice",
                        "Le contact est enregistré. Cette fiche ressemble à Mme\u00a0Claire\u00a0Aubert\u00a0:")
                .hasEntrySatisfying(
                        "noticeLink",
                        link -> assertThat(link)
                                .asInstanceOf(InstanceOfAssertFactories.type(NoticeLink.class))
                                .satisfies(to -> {
                                    assertThat(to.path()).startsWith("/contacts/" + known + "/fusion/");
                                    assertThat(get(to.path()))
                                            .hasStatusOk()
                                            .bodyText()
                                            .contains("Auber");
                                }));
        assertThat(flash(entered("Yann", "Le Goff")))
                .containsEntry("notice", "Le contact est enregistré.")
                .doesNotContainKey("noticeLink");
    }

    @Test
    void whoWasToldApartIsNotSaidToBeAlikeAgain() {
        UUID known = contacts.person(nadia, CITY, "Aubert");
        UUID other = contacts.person(nadia, CITY, "Auber");
        assertThat(flash(saved(other))).containsKey("noticeLink");
        assertThat(mvc.post()
                        .uri("/contacts/" + other + "/fusion/" + known + "/distinctes")
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(flash(saved(other)))
                .containsEntry("notice", "La fiche est modifiée.")
                .doesNotContainKey("noticeLink");
    }

    @Test
    void theLinkOfANoticeStandsInThePageItIsShownOn() {
        UUID known = contacts.person(nadia, CITY, "Aubert");
        MvcTestResult made = entered("Claire", "Auber");
        assertThat(mvc.get()
                        .uri("/cibles/" + CITY.value())
                        .cookie(made.getResponse().getCookies())
                        .with(SomePeople.as(nadia)))
                .bodyText()
                .contains("Cette fiche ressemble à Mme\u00a0Claire\u00a0Aubert\u00a0: <a href=\"/contacts/" + known
                        + "/fusion/")
                .contains("comparer<span class=\"visually-hidden\"> les deux fiches</span></a>");
    }

    private MvcTestResult entered(String firstName, String lastName) {
        MvcTestResult made = mvc.post()
                .uri("/contacts/nouveau")
                .param("cible", CITY.value())
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("source", "WEBSITE")
                .param("sourceDetail", "montbriand.example/elus")
                .with(SomePeople.as(nadia))
                .exchange();
        assertThat(made).hasStatus(302);
        return made;
    }

    private static Map<String, Object> flash(MvcTestResult result) {
        return new HashMap<>(result.getMvcResult().getFlashMap());
    }

    private MvcTestResult saved(UUID person) {
        MvcTestResult done = mvc.post()
                .uri("/contacts/" + person + "/modifier")
                .param("firstName", "Claire")
                .param("lastName", "Auber")
                .with(SomePeople.as(nadia))
                .exchange();
        assertThat(done).hasStatus(302);
        return done;
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsLost() {
        assertThat(mvc.post()
                        .uri("/contacts/nouveau")
                        .param("cible", CITY.value())
                        .param("lastName", " ")
                        .param("firstName", "Jeanne")
                        .param("address", "pas une adresse")
                        .param("phone", "rappeler le soir")
                        .param("collectedOn", "31/02/2026")
                        .with(SomePeople.as(nadia)))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Indiquez le nom de famille.",
                        "forme nom@domaine.fr",
                        "compte des chiffres",
                        "Cette date n’existe pas")
                .contains("value=\"Jeanne\"", "value=\"pas une adresse\"", "value=\"rappeler le soir\"");
    }

    @Test
    void aListIsSearchedFilteredAndExportedAsShown() throws UnsupportedEncodingException {
        contacts.person(nadia, CITY, "Le Goff");
        contacts.person(nadia, CITY, "=Étrange");
        for (String where : new String[] {"goff", "montbriand", "responsable des espaces", "TECHNICIEN"}) {
            assertThat(get("/contacts?q=" + where)).bodyText().contains("Le\u00a0Goff".replace('\u00a0', ' '));
        }
        assertThat(get("/contacts?q=personne+de+tel")).bodyText().contains("Aucun contact ne répond");
        assertThat(get("/contacts?etat=a-reverifier")).bodyText().contains("Aucun contact ne répond");
        String csv = get("/contacts.csv?q=goff").getResponse().getContentAsString();
        assertThat(csv)
                .startsWith("\uFEFFcollectivite;siren")
                .contains("Le Goff")
                .doesNotContain("Étrange");
        assertThat(get("/contacts.csv").getResponse().getContentAsString()).contains(";'=Étrange;");
        assertThat(get("/contacts.vcf?q=goff").getResponse().getContentAsString())
                .contains("BEGIN:VCARD", "VERSION:4.0", "N:Le Goff;Claire;;Mme;", "ORG:Ville de Montbriand");
    }

    @Test
    void whoeverSavesAnOlderVersionIsToldAndLosesNothing() {
        UUID person = contacts.person(nadia, CITY, "Aubert");
        String path = "/contacts/" + person + "/modifier";
        for (int status : new int[] {302, 409}) {
            assertThat(mvc.post()
                            .uri(path)
                            .param("lastName", "Aubert")
                            .param("note", "Préfère le matin")
                            .param("version", "0")
                            .with(SomePeople.as(nadia)))
                    .hasStatus(status);
        }
    }

    @Test
    void anErasedPersonIsNamedNoMoreAndWhatWasSaidStays() {
        UUID person = contacts.person(nadia, CITY, "Aubert");
        contacts.call(nadia, CITY, "Mme Aubert veut moins de tontes ; Claire Aubert rappelle", person);
        assertThat(mvc.post().uri("/contacts/" + person + "/effacement").with(SomePeople.as(nadia)))
                .hasRedirectedUrl("/contacts");
        assertThat(get("/contacts/" + person)).hasStatus(404);
        assertThat(TestDatabase.get()
                        .unwalled()
                        .sql("SELECT summary FROM contact.interaction WHERE company_id = ?")
                        .param(nadia.company())
                        .query(String.class)
                        .single())
                .isEqualTo("une personne effacée veut moins de tontes ; une personne effacée rappelle");
    }

    @Test
    void anotherCompanySeesNothing() {
        contacts.person(nadia, CITY, "Secrète");
        SignedIn other = people.newCompany("Voisine");
        assertThat(mvc.get().uri("/contacts").with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain("Secrète");
        scope.runAs(other.company(), () -> {
            for (String table :
                    new String[] {"contact", "recheck", "merge", "objection", "objection_key", "objection_link"}) {
                assertThat(jdbc.sql("SELECT count(*) FROM contact." + table + " WHERE company_id = ?")
                                .param(nadia.company())
                                .query(Long.class)
                                .single())
                        .isZero();
            }
        });
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }
}
