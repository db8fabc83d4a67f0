package fr.jalon.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.Targets;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What admins see and do with the list of authorities, and what companies see of it. */
@JalonTest
class AuthorityPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Test
    void aCorrectionIsSavedSaidAndUndone() {
        Siren siren = some.listed("Commune de Xyz");

        assertThat(post(
                        siren,
                        "",
                        "nom",
                        "Commune de Xyz",
                        "nature",
                        "HOSPITAL",
                        "population",
                        "12 500",
                        "site",
                        "www.xyz.fr"))
                .hasStatus(302);
        assertThat(get("/collectivites/" + siren.value()))
                .bodyText()
                .contains("Inès Admin a corrigé Commune de Xyz", "Nature\u00A0: inconnu → Hôpital", "Population")
                .contains("value=\"www.xyz.fr\"")
                .contains("Corrigé à la main");
        String change = change(siren);
        assertThat(get(change)).bodyText().contains("Annuler ce changement");
        assertThat(mvc.post().uri(change + "/annulation").with(people.admin())).hasStatus(302);
        assertThat(get(change)).bodyText().contains("annulé par Inès Admin").doesNotContain("Annuler ce changement");
        assertThat(mvc.post().uri(change + "/annulation").param("cle", "autre").with(people.admin()))
                .hasStatus(422)
                .bodyText()
                .contains("déjà été annulé");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingIsLost() {
        Siren siren = some.listed("Commune de Xyz");

        assertThat(post(
                        siren,
                        "",
                        "nom",
                        "",
                        "nature",
                        "BANQUE",
                        "population",
                        "beaucoup",
                        "site",
                        "pas un site",
                        "departement",
                        "zz",
                        "adresse",
                        "1 rue Longue"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez le nom")
                .contains("Choisissez une nature")
                .contains("Indiquez un nombre d’habitants")
                .contains("Indiquez une adresse de site")
                .contains("Département inconnu")
                .contains("1 rue Longue");
        assertThat(post(siren, "/dissolution", "date", "01/01/2028", "raison", "", "successeur", "123456789"))
                .hasStatus(422)
                .bodyText()
                .contains("Cette date est à venir")
                .contains("Dites pourquoi")
                .contains("sans faute de frappe");
        assertThat(post(siren, "/scission", "siren", "123456789")).hasStatus(422);
        assertThat(post(siren, "/scission", "siren", SomeAuthorities.nextSiren().value()))
                .hasStatus(422)
                .bodyText()
                .contains("indiquez aussi son nom");
        assertThat(post(siren, "/fusion", "dans", "personne")).hasStatus(422);
        assertThat(post(siren, "/fusion", "dans", siren.value()))
                .hasStatus(422)
                .bodyText()
                .contains("ne peut pas être réunie à elle-même");
        assertThat(get("/collectivites/123")).hasStatus(404);
        assertThat(get("/collectivites/" + SomeAuthorities.nextSiren().value())).hasStatus(404);
    }

    @Test
    void aMergeIsLookedAtDoneAndFollowedEverywhere() {
        SignedIn owner = people.newCompany("Suiveuse");
        Siren from = some.listed("Commune de Fondue");
        Siren into = some.listed("Commune Unie");
        contracts.cleaning("Nettoyage").buyer(from, "Commune de Fondue").store();
        contracts.cleaning("Nettoyage").buyer(into, "Commune Unie").store();
        scope.runAs(owner.company(), () -> targets.aimAt(from, "Fondue"));

        assertThat(get("/collectivites/" + from.value() + "/fusion?q=" + into.value()))
                .bodyText()
                .contains("Commune Unie", "Choisir");
        assertThat(get("/collectivites/" + from.value() + "/fusion?dans=" + into.value()))
                .bodyText()
                .contains("Commune de Fondue devient Commune Unie", "1\u00A0cible", "1\u00A0marché publié")
                .doesNotContain("Suiveuse", "rétroplanning");
        assertThat(get("/collectivites/" + into.value() + "/fusion?dans=" + from.value()))
                .bodyText()
                .contains("Aucune entreprise ne suit encore cette collectivité");
        assertThat(post(from, "/fusion", "dans", into.value())).hasStatus(302);

        assertThat(get("/collectivites/" + from.value()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/collectivites/" + into.value());
        assertThat(get("/collectivites/" + into.value()))
                .bodyText()
                .contains(
                        "2\u00A0marchés connus",
                        "reprend Commune de Fondue",
                        "a réuni Commune de Fondue à Commune Unie");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                        .bodyText()
                        .contains("Commune Unie", "2\u00A0marchés connus", "Reprend Commune de Fondue"));
        assertThat(mvc.get().uri("/cibles?q=" + from.value()).with(SomePeople.as(owner)))
                .bodyText()
                .contains("Aucune autre collectivité");
        assertThat(mvc.get()
                        .uri("/echeances?acheteur=" + into.value() + "&horizon=24&travaux=oui")
                        .with(SomePeople.as(owner)))
                .bodyText()
                .contains("Commune de Fondue", "Commune Unie");
        assertThat(post(into, "/fusion", "dans", from.value()))
                .hasStatus(422)
                .bodyText()
                .contains("Commune de Fondue est déjà réunie à une autre collectivité");
    }

    @Test
    void aClosedOneIsSaidToBeAndItsTargetsAreTold() {
        SignedIn owner = people.newCompany("Avertie");
        Siren closed = some.listed("Syndicat Fini");
        Siren successor = some.listed("Syndicat Suivant");
        scope.runAs(owner.company(), () -> targets.aimAt(closed, "Fini"));

        assertThat(post(
                        closed,
                        "/dissolution",
                        "date",
                        "01/01/2026",
                        "raison",
                        "arrêté du préfet",
                        "successeur",
                        successor.value()))
                .hasStatus(302);

        assertThat(get("/collectivites/" + closed.value()))
                .bodyText()
                .contains(
                        "n’existe plus",
                        "Dissoute depuis le " + French.date(LocalDate.of(2026, 1, 1)),
                        "Syndicat Suivant")
                .doesNotContain("La réunir à une autre");
        assertThat(mvc.get().uri("/cibles").with(SomePeople.as(owner)))
                .bodyText()
                .contains("Son successeur est Syndicat Suivant", "Viser<span> Syndicat Suivant</span>");
        assertThat(mvc.post().uri("/cibles").param("siren", successor.value()).with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(get("/collectivites?q=" + closed.value() + "&etat=dissoutes"))
                .bodyText()
                .contains("dissoute le", "retirer ce filtre");
        assertThat(get("/collectivites?q=" + closed.value() + "&etat=ouvertes"))
                .bodyText()
                .contains("Aucune collectivité");
    }

    @Test
    void theListIsFilteredByKindAndPlace() {
        Siren siren = some.listed("Lycée Filtré");
        post(siren, "", "nom", "Lycée Filtré", "nature", "SCHOOL", "departement", "85");

        assertThat(get("/collectivites?q=lycee filtre&nature=SCHOOL&dep=Vendée"))
                .bodyText()
                .contains(siren.formatted())
                .contains("/collectivites?q=lycee%20filtre&amp;dep=85")
                .contains("selected=\"selected\">Établissement");
        assertThat(get("/collectivites?q=lycee filtre&dep=44")).bodyText().contains("Rien ne répond");
        assertThat(get("/collectivites?dep=Bretagne")).bodyText().contains("Indiquez un seul département");
    }

    @Test
    void aDirectoryIsLookedAtTakenOverAndFoundInTheHistory() {
        Siren fresh = SomeAuthorities.nextSiren();
        MvcTestResult sent = upload("siren;nom;type\n" + fresh.value() + ";Hôpital Neuf;CH\n1;Faux;CH\n");
        assertThat(sent).hasStatus(302);
        String preview = sent.getResponse().getRedirectedUrl();
        assertThat(get(String.valueOf(preview)))
                .bodyText()
                .contains("Reprendre dans la liste", "n’est pas un SIREN", "1 | Faux | CH");

        assertThat(mvc.post().uri(String.valueOf(preview)).with(people.admin())).hasStatus(302);
        assertThat(get(String.valueOf(preview))).bodyText().contains("Il est repris");
        assertThat(mvc.post().uri(String.valueOf(preview)).param("cle", "autre").with(people.admin()))
                .hasStatus(422)
                .bodyText()
                .contains("déjà été repris");
        assertThat(get("/collectivites/" + fresh.value())).bodyText().contains("Hôpital Neuf");
        assertThat(get("/collectivites/historique"))
                .bodyText()
                .contains("a repris l’annuaire", "Nouvelles\u00A0: 1", "Lignes refusées\u00A0: 1");
        String nothing = String.valueOf(
                upload("siren;nom\n12;Trop court\n").getResponse().getRedirectedUrl());
        assertThat(get(nothing))
                .bodyText()
                .contains("Aucune ligne ne peut être reprise")
                .doesNotContain("La liste sait déjà");
        assertThat(upload("pas;un;annuaire\n")).hasStatus(422).bodyText().contains("au moins les colonnes");
        assertThat(upload("")).hasStatus(422).bodyText().contains("Choisissez un fichier CSV");
    }

    private MvcTestResult upload(String text) {
        return mvc.post()
                .uri("/collectivites/annuaire")
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", "annuaire.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(people.admin())
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(people.admin()).exchange();
    }

    private MvcTestResult post(Siren siren, String act, String... fields) {
        var request = mvc.post().uri("/collectivites/" + siren.value() + act).with(people.admin());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String change(Siren siren) {
        String page = new String(
                get("/collectivites/" + siren.value()).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        int at = page.indexOf("/collectivites/historique/");
        return page.substring(at, page.indexOf('"', at));
    }
}
