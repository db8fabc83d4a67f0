package fr.jalon.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.domain.SomeMerges;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class TargetsPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeAuthorities authorities;

    @Autowired
    SomeMerges merges;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Test
    void anEmptyListSaysWhyAndOffersTheNextStep() {
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(people.newCompany("Débutante"))))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune cible pour l’instant")
                .contains("/echeances");
    }

    @Test
    void eventsRequestsAndFrameworksAreOneStepFromTheTargets() {
        SignedIn owner = people.newCompany("Cherche-tout");

        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .contains("href=\"/evenements\"", "href=\"/demandes\"", "href=\"/accords-cadres\"");
        assertThat(mvc.get().uri("/evenements").with(SomePeople.as(owner)))
                .as("and belong to them")
                .bodyText()
                .contains("href=\"/cibles\" aria-current=\"page\"");
    }

    @Test
    void aBuyerIsFoundByItsNameAndAimedAt() {
        SignedIn owner = people.newCompany("Viseuse");
        Siren siren = new Siren("971000033");
        String name = "Syndicat " + SomeContracts.word();
        contracts.cleaning("Nettoyage").buyer(siren, name).store();

        assertThat(mvc.get().uri("/cibles").param("q", name).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .contains("Viser");
        assertThat(mvc.post().uri("/cibles").param("siren", siren.value()).with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .contains("1\u00A0cible sur 20")
                .contains(name)
                .contains("1\u00A0marché connu")
                .contains("href=\"/echeances?acheteur=971000033&amp;horizon=24&amp;travaux=oui\"")
                .contains("Planifier");
    }

    @Test
    void whoHasPublishedNothingIsFoundByNameAndBySirenAndAimedAt() {
        SignedIn owner = people.newCompany("Voisine");
        Siren listed = authorities.listed("Syndicat " + SomeContracts.word());

        assertThat(mvc.get().uri("/cibles").param("q", "pleumeur bodou").with(SomePeople.as(owner)))
                .bodyText()
                .contains("name=\"siren\" value=\"212201982\"")
                .contains("aucun marché connu, département 22");
        assertThat(mvc.get().uri("/cibles").param("q", "212 201 982").with(SomePeople.as(owner)))
                .bodyText()
                .containsOnlyOnce("name=\"siren\" value=\"212201982\"");
        assertThat(mvc.get().uri("/cibles").param("q", listed.value()).with(SomePeople.as(owner)))
                .bodyText()
                .containsOnlyOnce("name=\"siren\" value=\"" + listed.value() + "\"");
        assertThat(mvc.post().uri("/cibles").param("siren", "212201982").with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .contains("href=\"/cibles/212201982\"");
    }

    @Test
    void aSearchFindsWhoStandsOnceAndNobodyWhoIsClosed() {
        SignedIn owner = people.newCompany("Chercheuse");
        String word = SomeContracts.word();
        Siren from = authorities.listed("Commune de " + word + " Haut");
        Siren into = authorities.listed("Commune de " + word + " Bas");
        Siren closed = authorities.listed("Commune de " + word + " Finie");
        for (Siren one : List.of(from, into, closed)) {
            contracts.cleaning("Nettoyage").buyer(one, "Commune de " + word).store();
        }
        aim(owner, closed);
        merges.merge(from, into);
        merges.close(closed, into);

        assertThat(mvc.get().uri("/cibles").param("q", word).with(SomePeople.as(people.newCompany("Autre chercheuse"))))
                .bodyText()
                .containsOnlyOnce("name=\"siren\" value=\"" + into.value() + "\"")
                .doesNotContain("name=\"siren\" value=\"" + closed.value() + "\"")
                .doesNotContain("name=\"siren\" value=\"" + from.value() + "\"");
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .as("a target stays")
                .bodyText()
                .contains(
                        "1\u00A0cible sur 20", "Dissoute depuis le", "Son successeur est Commune de " + word + " Bas");
    }

    @Test
    void aTargetLiesWhereItsContractsAreWhenNobodyHasPublishedItsSeat() {
        SignedIn owner = people.newCompany("Locale");
        scope.runAs(owner.company(), () -> profiles.update(List.of("90913"), List.of(new Department("48")), null));
        Siren near = new Siren("971000041");
        Siren far = new Siren("971000058");
        contracts.cleaning("Nettoyage").in("48").buyer(near, "Commune d’ici").store();
        contracts
                .cleaning("Nettoyage")
                .in("75")
                .buyer(far, "Commune d’ailleurs")
                .store();
        aim(owner, far);
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .contains("1\u00a0marché connu, 75<")
                .doesNotContain("votre territoire");

        aim(owner, near);
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .containsOnlyOnce("(votre territoire)")
                .contains("1\u00a0marché connu, 48 (votre territoire)");
    }

    @Test
    void beyondTheLastPageOfAuthoritiesIsAnEmptyPageWithAWayBack() {
        assertThat(mvc.get().uri("/collectivites?page=999999999").with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("page=1\"");
        assertThat(mvc.get().uri("/collectivites?page=abc").with(people.admin()))
                .hasStatusOk();
    }

    private void aim(SignedIn owner, Siren siren) {
        assertThat(mvc.post().uri("/cibles").param("siren", siren.value()).with(SomePeople.as(owner)))
                .hasStatus(302);
    }

    @Test
    void adminsAddAndCorrectAuthorities() {
        assertThat(mvc.post()
                        .uri("/collectivites")
                        .with(people.admin())
                        .param("siren", "123 456 789")
                        .param("nom", "")
                        .param("departement", "zz"))
                .hasStatus(422)
                .bodyText()
                .contains("Un SIREN compte 9 chiffres")
                .contains("Indiquez le nom")
                .contains("Département inconnu : zz.");
        assertThat(mvc.post()
                        .uri("/collectivites")
                        .with(people.admin())
                        .param("siren", "217 500 016")
                        .param("nom", "Ville")
                        .param("departement", "Corse"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez un seul département : celui du siège.");
        assertThat(mvc.post()
                        .uri("/collectivites")
                        .with(people.admin())
                        .param("siren", "000000000")
                        .param("nom", "Commune de Nulle-Part"))
                .hasStatus(422)
                .bodyText()
                .contains("Neuf fois le même");
        assertThat(mvc.post()
                        .uri("/collectivites")
                        .with(people.admin())
                        .param("siren", "217 500 016")
                        .param("nom", "Ville de Paris")
                        .param("departement", "paris"))
                .hasStatus(302);
        assertThat(mvc.get().uri("/collectivites?siren=217500016&q=217500016").with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Ville de Paris\"")
                .contains("value=\"75\"")
                .contains("Mandater un acheteur");
        assertThat(mvc.get().uri("/collectivites?q=introuvable-du-tout").with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune collectivité");
    }
}
