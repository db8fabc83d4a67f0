package fr.jalon.retroplanning.method.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.method.SomeMethods;
import fr.jalon.testing.JalonTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class MethodPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeMethods methods;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Modèles " + UUID.randomUUID());
    }

    @Test
    void eachLineSaysItsDelayUnitSideRuleEffortAndLegalReason() {
        assertThat(get("/modeles/services-fournitures"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "avant J",
                        "jour ouvré précédent",
                        "jour ouvré suivant",
                        "jours ouvrés",
                        "R2161-2 et R2161-3 du code de la commande publique), en vigueur depuis le 1er",
                        "R2132-6");
        assertThat(get("/modeles/procedure-adaptee")).bodyText().contains("la loi ne fixe pas de minimum");
        assertThat(get("/modeles/aucun")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCopyIsEditedPublishedAndFollowedByNewPlans() {
        String draft = path(post("/modeles", Map.of("depuis", "services-fournitures", "nom", "Chez nous")));
        assertThat(get(draft)).hasStatusOk().bodyText().contains("Chez nous", "Publier la version 1");

        String line = draft + "/actions/nouvelle?etape=e1";
        assertThat(get(line)).hasStatusOk().bodyText().contains("Ajouter une action", "Établir la liste");
        assertThat(post(
                        line,
                        Map.of("titre", "Visiter le site", "nombre", "9", "unite", "m", "minutes", "90", "edit", "1")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(draft)).bodyText().contains("Visiter le site", "9 mois avant J");
        assertThat(post(draft + "/publication", Map.of("edit", "2"))).hasStatus(HttpStatus.FOUND);

        assertThat(get("/retroplannings/nouveau")).bodyText().contains(">Chez nous</option>");
        String key = draft.replace("/modeles/", "").replace("/brouillon", "");
        String j = plans.today().plusMonths(13).toString();
        String plan = path(
                post("/retroplannings", Map.of("objet", "Élagage", "collectivite", "Ville", "modele", key, "j", j)));
        assertThat(get(plan)).hasStatusOk().bodyText().contains("Visiter le site", "Chez nous");
    }

    @Test
    void whatMakesNoSenseKeepsWhatWasTypedAndNamesTheField() {
        String draft = "/modeles/" + methods.draft(nadia, "Chez nous") + "/brouillon/actions/";

        assertThat(post(
                        draft + "nouvelle?etape=e1",
                        Map.of("titre", "Visiter", "nombre", "2", "unite", "m", "minutes", "x", "edit", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Erreur\u00a0: Ajouter une action", "value=\"Visiter\"", "La durée est un nombre de minutes");
        assertThat(post(
                        draft + "nouvelle?etape=e1",
                        Map.of("titre", "Visiter", "nombre", "2", "unite", "m", "minutes", "5", "edit", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cette étape va de J-12", "href=\"#nombre\"");
        assertThat(post(
                        draft + "e1.o1.lister",
                        Map.of(
                                "titre",
                                " ",
                                "nombre",
                                "12",
                                "unite",
                                "m",
                                "minutes",
                                "5",
                                "edit",
                                "1",
                                "apres",
                                "e1.o4.appeler")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dites quoi faire");
        assertThat(get(draft + "j.soumissionner")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(draft + "nouvelle?etape=zz")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlanIsOfferedTheNextVersionAndSeesItsEffectFirst() {
        Template first = methods.published(nadia, "Chez nous");
        String plan = "/retroplannings/" + plans.early(nadia);
        String follow = plan + "/modele";
        assertThat(get(follow + "?modele=" + first.key()))
                .hasStatusOk()
                .bodyText()
                .contains("Chez nous, version 1", "Suivre ce modèle");
        assertThat(post(follow, Map.of("modele", first.key(), "edition", "1"))).hasStatus(HttpStatus.FOUND);
        assertThat(get(plan)).bodyText().doesNotContain("a une version");

        String draft = "/modeles/" + first.key() + "/brouillon";
        post(draft, Map.of());
        post(draft + "/actions/e1.o5.inviter/retrait", Map.of("edit", "1"));
        post(draft + "/publication", Map.of("edit", "2"));

        assertThat(get(plan)).bodyText().contains("a une version 2", "Voir ce qu’elle changerait");
        assertThat(get(follow + "?modele=" + first.key()))
                .bodyText()
                .contains("Disparaît", "Inviter le contact", "Chez nous, version 2");
        assertThat(get(follow + "?modele=inconnu")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOutdatedDraftIsALostRaceAndALineTheMethodNeedsStays() {
        String draft = "/modeles/" + methods.draft(nadia, "Chez nous") + "/brouillon";

        assertThat(post(draft + "/publication", Map.of("edit", "7")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ce brouillon a changé");
        assertThat(post(draft + "/actions/e3.publicite/retrait", Map.of("edit", "1")))
                .bodyText()
                .contains("nécessaire au plan");
        assertThat(post(draft + "/nom", Map.of("edit", "1", "nom", " ")))
                .bodyText()
                .contains("80 caractères");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(SomePeople.as(nadia));
        form.forEach(request::param);
        return request.exchange();
    }

    private static String path(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return java.util.Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
