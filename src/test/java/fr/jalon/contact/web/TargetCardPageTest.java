package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.Targets;
import fr.jalon.authority.domain.AuthorityFacts;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.authority.domain.SomeMerges;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class TargetCardPageTest {

    private static final Siren TOWN = new Siren("971900066");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeAuthorities authorities;

    @Autowired
    SomeMerges merges;

    @Autowired
    AuthorityService authorityService;

    @Autowired
    Targets targets;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    SignedIn owner;

    @BeforeEach
    void freshCompany() {
        owner = people.newCompany("Fiche");
    }

    @Test
    void theHeadSaysWhatTheAuthorityIsForHowManyAndHowFarAway() {
        Siren rennes = new Siren("213502388");
        scope.runAs(owner.company(), () -> targets.aimAt(rennes, "Ville de Rennes"));
        assertThat(lead(rennes))
                .startsWith("commune, ")
                .contains("\u00a0habitants · ")
                .doesNotContain("siège");

        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));
        assertThat(lead(rennes)).containsPattern("habitants, à (9\\d|10\\d)\u00a0km de votre siège · ");

        Siren hospital = authorities.listed("Centre hospitalier des Essais");
        authorityService.correct(
                hospital,
                new AuthorityFacts(
                        "Centre hospitalier des Essais",
                        AuthorityKind.HOSPITAL,
                        null,
                        null,
                        null,
                        812,
                        null,
                        null,
                        null),
                null,
                people.theAdmin());
        scope.runAs(owner.company(), () -> targets.aimAt(hospital, "Hôpital"));
        assertThat(lead(hospital)).isEqualTo("hôpital, 812\u00a0habitants · SIREN " + hospital.formatted());
    }

    private String lead(Siren siren) {
        String page = assertThat(mvc.get().uri("/cibles/" + siren.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .actual();
        return page.replaceAll("(?s).*<p class=\"lead\">([^<]*)</p>.*", "$1");
    }

    @Test
    void theCardSaysWhatBecameOfTheAuthority() {
        Siren closed = authorities.listed("Commune d’Antan");
        Siren heir = authorities.listed("Commune d’Aujourd’hui");
        scope.runAs(owner.company(), () -> targets.aimAt(closed, "Antan"));
        Siren born = merges.split(closed, "Commune de Demain");
        merges.close(closed, heir);

        assertThat(mvc.get().uri("/cibles/" + closed.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "arrêté du préfet. Son successeur est Commune d’Aujourd’hui.",
                        "href=\"/cibles/" + heir.value() + "\"",
                        "Commune de Demain est née de cette collectivité.",
                        "href=\"/cibles/" + born.value() + "\"");
        assertThat(mvc.get().uri("/cibles/" + heir.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Dissoute", "est née");
    }

    @Test
    void everyPageOfAMergedAuthorityIsThatOfTheOneThatStandsForIt() {
        Siren from = authorities.listed("Commune d’Avant");
        Siren into = authorities.listed("Commune d’Après");
        scope.runAs(owner.company(), () -> targets.aimAt(from, "Avant"));
        contracts
                .cleaning("Nettoyage des halles")
                .buyer(from, "Commune d’Avant")
                .store();
        merges.merge(from, into);

        assertThat(mvc.get().uri("/cibles/" + into.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Reprend Commune d’Avant (SIREN " + from.formatted() + ")", "Nettoyage des halles");
        assertThat(mvc.get().uri("/cibles/" + from.value()).with(SomePeople.as(owner)))
                .hasStatus(302)
                .hasRedirectedUrl("/cibles/" + into.value());
        for (String page : List.of("/suite", "/echanges", "/visite", "/fidelisation", "/journal", "/sensibilisation")) {
            assertThat(mvc.get().uri("/cibles/" + from.value() + page).with(SomePeople.as(owner)))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Commune d’Après")
                    .doesNotContain("Commune d’Avant");
        }
    }

    @Test
    void theCardJoinsContractsAndPeople() {
        contracts
                .cleaning("Nettoyage des écoles")
                .buyer(TOWN, "Ville de Cardance")
                .store();
        contacts.person(owner, TOWN, "Aubert");

        assertThat(mvc.get().uri("/cibles/{siren}", TOWN.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Ville de Cardance", "Nettoyage des écoles", "prochain J")
                .contains("Mme\u00a0Claire\u00a0Aubert", "influence", "responsable des espaces verts")
                .contains("/cibles/971900066/visite");
    }

    @Test
    void contractsOfOtherTradesStandBelowAndSetNoJ() {
        Siren other = new Siren("971900074");
        contracts
                .cleaning("Nettoyage des halles")
                .buyer(other, "Ville d’Ailleurs")
                .store();
        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), null));

        assertThat(mvc.get().uri("/cibles/{siren}", other.value()).with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun marché en cours de vos métiers", "1\u00a0autre marché, hors de vos métiers")
                .doesNotContain("prochain J");
    }

    @Test
    void anotherCompanySeesNothingOfThePeople() {
        UUID contact = contacts.person(owner, TOWN, "Secrète");
        contacts.call(owner, TOWN, "Appel que personne ne doit lire", contact);
        contracts.cleaning("Nettoyage").buyer(TOWN, "Ville de Cardance").store();

        for (String page : List.of("/cibles/971900066", "/cibles/971900066/visite")) {
            assertThat(mvc.get().uri(page).with(SomePeople.as(people.newCompany("Curieuse"))))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Secrète", "personne ne doit lire");
        }
    }

    @Test
    void whomTheListDoesNotKnowIsSeenByWhoeverAimsAtIt() {
        Siren unheard = new Siren("971900082");
        scope.runAs(owner.company(), () -> targets.aimAt(unheard, "Régie des Eaux"));

        assertThat(mvc.get().uri("/cibles/971900082").with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Régie des Eaux");
        assertThat(mvc.get().uri("/cibles/971900082").with(SomePeople.as(people.newCompany("Autre"))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/cibles/12").with(SomePeople.as(owner))).hasStatus(404);
    }

    @Test
    void theSheetOfAVisitSaysWhatToAsk() {
        contracts
                .cleaning("Nettoyage des écoles")
                .buyer(TOWN, "Ville de Cardance")
                .store();
        contacts.call(owner, TOWN, "Elle veut moins de tontes", contacts.person(owner, TOWN, "Aubert"));

        assertThat(mvc.get().uri("/cibles/971900066/visite").with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Elle veut moins de tontes", "Mme\u00a0Claire\u00a0Aubert", "Nettoyage des écoles")
                .contains("Qui, au bureau des marchés", "Quel élu suit ce sujet");
    }
}
