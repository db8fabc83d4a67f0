package fr.jalon.contact.cards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class CardsPageTest {

    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:3.0
            N:Aubert;Claire;;Mme;
            ORG:Ville de Montbriand
            EMAIL:claire@montbriand.example
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Le Goff;Yann;;;
            ORG:Ailleurs
            END:VCARD
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;

    @BeforeEach
    void aCompanyWithATarget() {
        nadia = people.newCompany("Carnettiste");
        scope.runAs(nadia.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de Montbriand"));
    }

    @Test
    void cardsAreTakenInOnceAndEachSaysWhatBecameOfIt() {
        assertThat(send(CARDS, ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1\u00a0contact ajouté sur 2\u00a0fiches lues",
                        "ajouté, sans la photo",
                        "n’est pas le nom d’une de vos cibles");
        assertThat(send(CARDS, SomeContacts.AUTHORITY.value()))
                .bodyText()
                .contains("déjà connu, rien n’a changé", "1\u00a0contact ajouté");
        assertThat(mvc.get().uri("/contacts").with(SomePeople.as(nadia)))
                .bodyText()
                .contains("2\u00a0contacts");
    }

    @Test
    void whoeverObjectedIsNotTakenInAgainAndTheOthersAre() {
        UUID person = contacts.person(
                nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Autre", "claire@montbriand.example"));
        mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, person)).exchange();
        assertThat(send(CARDS, SomeContacts.AUTHORITY.value()))
                .hasStatusOk()
                .bodyText()
                .contains("à ne plus figurer dans vos contacts", "1\u00a0contact ajouté");
    }

    @Test
    void whatIsNoFileOfCardsIsRefusedWithASentence() {
        assertThat(send("bonjour", "")).hasStatus(422).bodyText().contains("ne contient aucune fiche vCard");
        assertThat(send("", "")).hasStatus(422).bodyText().contains("qui ne soit pas vide");
    }

    private MvcTestResult send(String text, String authority) {
        MockMultipartFile file =
                new MockMultipartFile("fichier", "carnet.vcf", "text/vcard", text.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri("/contacts/import")
                .multipart()
                .file(file)
                .param("cible", authority)
                .with(SomePeople.as(nadia))
                .exchange();
    }
}
