package fr.jalon.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.scheduling.domain.SomeTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class TemplatePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeTemplates templates;

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
                        "jours ouvrés",
                        "R2161-2 et R2161-3 du code de la commande publique), en vigueur depuis le 1er",
                        "R2132-6")
                .doesNotContain("jour ouvré suivant");
        assertThat(get("/modeles/procedure-adaptee")).bodyText().contains("la loi ne fixe pas de minimum");
        assertThat(get("/modeles/aucun")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCopyIsEditedPublishedAndFollowedByNewPlans() {
        String draft = path(post("/modeles", Map.of("depuis", "services-fournitures", "nom", "Chez nous")));
        assertThat(get(draft)).hasStatusOk().bodyText().contains("Chez nous", "Publier la version 1");

        String key = draft.replace("/modeles/", "").replace("/brouillon", "");
        String line = draft + "/actions/nouvelle?etape=e1";
        assertThat(get(line)).hasStatusOk().bodyText().contains("Ajouter une action", "Établir la liste");
        assertThat(post(
                        line,
                        Map.of(
                                "titre",
                                "Visiter le site",
                                "nombre",
                                "9",
                                "unite",
                                "m",
                                "minutes",
                                "90",
                                "edit",
                                edit(key))))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(draft)).bodyText().contains("Visiter le site", "9 mois avant J");
        assertThat(post(draft + "/publication", Map.of("edit", edit(key)))).hasStatus(HttpStatus.FOUND);

        assertThat(get("/retroplannings/nouveau")).bodyText().contains(">Chez nous</option>");
        String j = plans.today().plusMonths(13).toString();
        String plan = path(
                post("/retroplannings", Map.of("objet", "Élagage", "collectivite", "Ville", "modele", key, "j", j)));
        assertThat(get(plan)).hasStatusOk().bodyText().contains("Visiter le site", "Chez nous");
    }

    @Test
    void whatMakesNoSenseKeepsWhatWasTypedAndNamesTheField() {
        String key = templates.draft(nadia, "Chez nous");
        String edit = edit(key);
        String draft = "/modeles/" + key + "/brouillon/actions/";

        assertThat(post(
                        draft + "nouvelle?etape=e1",
                        Map.of("titre", "Visiter", "nombre", "2", "unite", "m", "minutes", "x", "edit", edit)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Erreur\u00a0: Ajouter une action",
                        "value=\"Visiter\"",
                        "La durée est un nombre entier de minutes");
        assertThat(post(
                        draft + "nouvelle?etape=e1",
                        Map.of("titre", "Visiter", "nombre", "2", "unite", "m", "minutes", "5", "edit", edit)))
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
                                edit,
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
        Template first = templates.published(nadia, "Chez nous");
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
        post(draft + "/actions/e1.o5.inviter/retrait", Map.of("edit", edit(first.key())));
        post(draft + "/publication", Map.of("edit", edit(first.key())));

        assertThat(get(plan)).bodyText().contains("a une version 2", "Voir ce qu’elle changerait");
        assertThat(get(follow + "?modele=" + first.key()))
                .bodyText()
                .contains("Disparaît", "Inviter le contact", "Chez nous, version 2");
        assertThat(get(follow + "?modele=inconnu")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOutdatedDraftIsALostRaceAndALineTheTemplateNeedsStays() {
        String key = templates.draft(nadia, "Chez nous");
        String draft = "/modeles/" + key + "/brouillon";

        assertThat(post(draft + "/publication", Map.of("edit", "7")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("a changé ce brouillon");
        assertThat(post(draft + "/actions/e3.publicite/retrait", Map.of("edit", edit(key))))
                .bodyText()
                .contains("nécessaire au plan");
    }

    @Test
    void aNameThatWillNotDoStaysInItsFieldWithTheReason() {
        String key = templates.draft(nadia, "Chez nous");
        String name = "/modeles/" + key + "/brouillon/nom";
        String tooLong = "n".repeat(81);

        assertThat(post(name, Map.of("edit", edit(key), "nom", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Erreur\u00a0: Brouillon", "href=\"#nom\"", "Donnez un nom au modèle.", "Publier la version 1");
        assertThat(post(name, Map.of("edit", edit(key), "nom", tooLong)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"" + tooLong + "\"", "Le nom tient en 80 caractères.");
        assertThat(post(name, Map.of("edit", edit(key), "nom", " Chez nous, mieux ")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/modeles/" + key + "/brouillon")).bodyText().contains("value=\"Chez nous, mieux\"");
    }

    @Test
    void aPageOfADraftGivenUpChangesNothingInTheNextOne() {
        String key = templates.published(nadia, "Chez nous").key();
        String draft = "/modeles/" + key + "/brouillon";
        post(draft, Map.of());
        String seen = edit(key);
        post(draft + "/abandon", Map.of("edit", seen));
        post(draft, Map.of());

        assertThat(post(draft + "/nom", Map.of("edit", seen, "nom", "D’une vieille page")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(draft + "/abandon", Map.of("edit", seen))).hasStatus(HttpStatus.CONFLICT);
        String next = edit(key);
        post(draft + "/publication", Map.of("edit", next));
        post(draft, Map.of());
        assertThat(post(draft + "/publication", Map.of("edit", next))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whoeverWritesOnADraftThatAColleagueFinishedGetsTheirWordsBack() {
        String key = templates.published(nadia, "Chez nous").key();
        String draft = "/modeles/" + key + "/brouillon";
        post(draft, Map.of());
        Map<String, String> line =
                Map.of("titre", "Visiter le parc", "nombre", "10", "unite", "m", "minutes", "30", "edit", edit(key));
        post(draft + "/abandon", Map.of("edit", edit(key)));

        assertThat(post(draft + "/actions/e1.o4.appeler", line))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("n’est plus là", "<dt>Quoi faire</dt>", "Visiter le parc", "<dd>mois</dd>")
                .doesNotContain("<dt>edit</dt>", "<dt>edit");
        assertThat(post(draft + "/nom", Map.of("edit", "1", "nom", "Mieux")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<dt>Nom</dt>", "Mieux");

        String unpublished = "/modeles/" + templates.draft(nadia, "Essai") + "/brouillon";
        String edit = edit(unpublished.split("/")[2]);
        assertThat(post(unpublished + "/abandon", Map.of("edit", edit)))
                .flash()
                .containsEntry("notice", "Modèle supprimé.");
        assertThat(post(unpublished + "/nom", Map.of("edit", edit, "nom", "Mieux")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Ce que vous aviez saisi", "Mieux");
    }

    @Test
    void aTemplateTellsTheLawOfTodayAndWhatItSaidBefore() {
        assertThat(get("/modeles/services-fournitures"))
                .hasStatusOk()
                .bodyText()
                .contains("R2161-2", "Ce que la loi disait avant")
                .containsPattern("<li>52.jours[^<]+ au 31.mars.2016</li>");
        assertThat(get("/modeles/procedure-adaptee")).bodyText().doesNotContain("Ce que la loi disait avant");
    }

    @Test
    void aDoubleClickMakesOneCopy() throws Exception {
        Matcher cle = Pattern.compile("name=\"cle\" value=\"([^\"]+)\"")
                .matcher(get("/modeles/travaux").getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(cle.find()).isTrue();
        Map<String, String> form = Map.of("depuis", "travaux", "cle", cle.group(1));
        AtOnce.times(3, () -> post("/modeles", form));
        String first = path(post("/modeles", form));

        assertThat(templates.of(nadia))
                .singleElement()
                .satisfies(copy -> assertThat(first).contains(copy.key()));
        for (String rubbish : List.of("", "travaux", "x", "../..")) {
            assertThat(path(post("/modeles", Map.of("depuis", "travaux", "cle", rubbish))))
                    .isNotEqualTo(first);
        }
        assertThat(get("/modeles").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .as("a key of its own for each copy")
                .containsPattern("(?s)name=\"cle\" value=\"([^\"]+)\".*name=\"cle\" value=\"(?!\\1)");
    }

    @Test
    void aTemplateLeftAsideIsNoChoiceAnyMoreAndCanComeBack() {
        Template first = templates.published(nadia, "Chez nous");
        String page = "/modeles/" + first.key();
        String plan = "/retroplannings/" + plans.early(nadia);
        String another = "/retroplannings/" + plans.early(nadia);
        String form = "/retroplannings/nouveau";
        post(plan + "/modele", Map.of("modele", first.key(), "edition", "1"));
        post(page + "/brouillon", Map.of());
        assertThat(get(page)).bodyText().doesNotContain("Retirer ce modèle");
        assertThat(post(page + "/retrait", Map.of())).bodyText().contains("Publiez ou abandonnez d’abord");
        templates.publish(nadia, first.key());

        assertThat(get(page)).bodyText().contains("Retirer ce modèle");
        assertThat(post(page + "/retrait", Map.of()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(page);
        assertThat(post(page + "/retrait", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(page))
                .bodyText()
                .contains("Modèle retiré le ", "Remettre en service")
                .doesNotContain(">Modifier<");
        assertThat(get("/modeles")).bodyText().contains("Chez nous", "retiré");
        assertThat(get(form)).bodyText().doesNotContain(">Chez nous</option>");
        assertThat(get(another + "/modele")).bodyText().doesNotContain(">Chez nous</option>");
        assertThat(get(plan + "/modele"))
                .bodyText()
                .contains("Ce plan suit «\u00a0Chez nous")
                .doesNotContain(">Chez nous</option>", "Chez nous, version 1</option>");
        assertThat(get(plan))
                .hasStatusOk()
                .bodyText()
                .contains(">Chez nous</a>")
                .doesNotContain("a une version 2");
        assertThat(post(page + "/brouillon", Map.of())).bodyText().contains("Remettez d’abord ce modèle en service");
        assertThat(post(another + "/modele", Map.of("modele", first.key(), "edition", "1")))
                .bodyText()
                .contains("Ce modèle a été retiré");
        String j = plans.today().plusMonths(13).toString();
        assertThat(post(
                        "/retroplannings",
                        Map.of("objet", "Tri", "collectivite", "Ville", "modele", first.key(), "j", j)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ce modèle a été retiré", "href=\"#modele\"");
        MvcTestResult changed = post(plan + "/modele", Map.of("modele", "travaux", "edition", "1"));
        assertThat(String.valueOf(changed.getMvcResult().getFlashMap().get("notice")))
                .contains("remettez d’abord ce modèle en service");

        assertThat(post(page + "/remise", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(form)).bodyText().contains(">Chez nous</option>");
        assertThat(get(page)).bodyText().contains(">Modifier<").doesNotContain("Modèle retiré");
        SignedIn stranger = people.theOtherOwner();
        assertThat(mvc.post()
                        .uri(page + "/retrait")
                        .with(SomePeople.as(stranger))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/modeles/travaux/retrait", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsLeftAsideDoesNotCountAmongTheForty() {
        String first = templates.published(nadia, "Le premier").key();
        for (int i = 1; i < 40; i++) {
            templates.draft(nadia, "Modèle " + i);
        }
        assertThat(post("/modeles", Map.of("depuis", "travaux"))).bodyText().contains("déjà 40 modèles");
        post("/modeles/" + first + "/retrait", Map.of());
        assertThat(post("/modeles", Map.of("depuis", "travaux"))).hasStatus(HttpStatus.FOUND);
        assertThat(post("/modeles/" + first + "/remise", Map.of())).bodyText().contains("déjà 40 modèles");
    }

    private String edit(String key) {
        return String.valueOf(templates.edit(nadia, key));
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
