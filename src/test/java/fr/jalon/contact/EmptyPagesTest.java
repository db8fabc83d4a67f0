package fr.jalon.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a company sees that has noted nothing yet: a sentence that says so and, where there is one, the way to begin. */
@JalonTest
class EmptyPagesTest {

    private static final Siren BUYER = new Siren("971900113");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /contacts                        | Aucun contact pour l’instant
            /contacts?q=personne             | Aucun contact ne répond
            /contacts/doublons               | Aucun doublon probable
            /contacts/verification           | Personne à revérifier
            /contacts/donnees-personnelles   | Tout le monde est informé.
            /contacts/donnees-personnelles   | Personne pour l’instant.
            /contacts/registre               | aucune personne aujourd’hui
            /evenements                      | Aucun événement pour l’instant
            /demandes                        | Aucune demande pour l’instant
            /accords-cadres                  | Vous n’avez pas encore de cible.
            /cibles/971900113/echanges       | échange noté
            /cibles/971900113/echanges?page=9 | La page 9 n’existe pas.
            /cibles/971900113/journal        | Aucun échange
            /cibles/971900113/sensibilisation | C’est fait
            """)
    void nothingYetIsSaid(String path, String words) {
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
        SignedIn fresh = people.newCompany("Neuve " + SomeContracts.word());
        assertThat(mvc.get().uri(path).with(SomePeople.as(fresh)))
                .hasStatusOk()
                .bodyText()
                .satisfies(body ->
                        assertThat(body.replaceAll("[\u00a0\u202f]", " ")).contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/01900000-0000-7000-8000-000000000000",
                "/contacts/01900000-0000-7000-8000-000000000000/donnees",
                "/contacts/01900000-0000-7000-8000-000000000000/information",
                "/contacts/01900000-0000-7000-8000-000000000000/verification",
                "/evenements/01900000-0000-7000-8000-000000000000",
                "/demandes/01900000-0000-7000-8000-000000000000",
                "/accords-cadres/01900000-0000-7000-8000-000000000000",
                "/echanges/01900000-0000-7000-8000-000000000000",
                "/cibles/123456789/journal",
                "/cibles/000000000/sensibilisation",
                "/contacts/pas-un-numero",
            })
    void whatIsNotThereIsNotFound(String path) {
        SignedIn fresh = people.newCompany("Neuve " + SomeContracts.word());
        assertThat(mvc.get().uri(path).with(SomePeople.as(fresh))).hasStatus(404);
    }
}
