package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.market.SomeContracts;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import fr.jalon.testing.JalonTest;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RetroplanningPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeContracts contracts;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Pages " + UUID.randomUUID());
    }

    @Test
    void withoutAPlanTheListSaysSoAndWhatToDo() {
        assertThat(get("/retroplannings"))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun rétroplanning", "/echeances", "/retroplannings/nouveau");
    }

    @Test
    void theListDrawsEveryPlanOnOneAxis() {
        plans.early(nadia);
        plans.late(nadia);

        assertThat(get("/retroplannings"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Fauchage des accotements",
                        "Tonte des stades",
                        "timeline-row",
                        "à l’heure",
                        "2\u00A0rétroplannings");
    }

    @Test
    void aPlanIsLaidByHand() {
        String j = plans.today().plusMonths(13).toString();
        MvcTestResult result = post(
                "/retroplannings", Map.of("objet", "Élagage", "collectivite", "Ville d’Essai", "lieu", "67", "j", j));

        assertThat(result).hasStatus(HttpStatus.FOUND);
        String path = java.util.Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        assertThat(get(path)).hasStatusOk().bodyText().contains("Élagage", "Ville d’Essai", "à confirmer par l’avis");
    }

    @Test
    void theTemplateFollowsTheContractsAmountAndProcedureAndSaysWhy() {
        UUID works = contracts
                .cleaning("Réfection de chaussée " + SomeContracts.word())
                .cpv("45000000")
                .procedure(null)
                .amount("300000", false)
                .store();
        assertThat(get("/retroplannings/nouveau?marche=" + works))
                .bodyText()
                .contains(
                        "value=\"procedure-adaptee\" selected",
                        "300\u202f000",
                        "5\u202f404\u202f000",
                        "Proposé d’après le montant");

        UUID adapted = contracts
                .cleaning("Tonte " + SomeContracts.word())
                .procedure("Procédure adaptée")
                .store();
        assertThat(get("/retroplannings/nouveau?marche=" + adapted))
                .bodyText()
                .contains("value=\"procedure-adaptee\" selected", "est passé en procédure adaptée");

        UUID large = contracts
                .cleaning("Pont " + SomeContracts.word())
                .cpv("45000000")
                .procedure(null)
                .amount("6000000", false)
                .store();
        assertThat(get("/retroplannings/nouveau?marche=" + large))
                .bodyText()
                .contains("value=\"travaux\" selected", "atteint le seuil");

        assertThat(get("/retroplannings/nouveau")).bodyText().contains("c’est une procédure adaptée.");
    }

    @Test
    void aPlanThatCannotBeLaidKeepsWhatWasTypedAndNamesTheFields() {
        assertThat(post(
                        "/retroplannings",
                        Map.of("objet", "Taille des haies", "collectivite", "", "siren", "12", "j", "31/02/2027")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Erreur : Nouveau rétroplanning",
                        "value=\"Taille des haies\"",
                        "value=\"31/02/2027\"",
                        "Indiquez la collectivité visée.",
                        "Un SIREN compte 9 chiffres.",
                        "Cette date n’existe pas",
                        "href=\"#collectivite\"");
        assertThat(post("/retroplannings", Map.of("objet", "a", "collectivite", "b", "j", "2020-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("J est à venir");
    }

    @Test
    void aRunningContractFillsTheFormAndStandsBesideItsPlan() {
        String object = "Nettoyage " + SomeContracts.word();
        UUID contract = contracts
                .cleaning(object)
                .ending(plans.today().plusMonths(16))
                .holders("Verdalia")
                .store();
        String form = "/retroplannings/nouveau?marche=" + contract;
        assertThat(get(form)).hasStatusOk().bodyText().contains(object, "Verdalia", "Proposé d’après la fin");

        String j = plans.today().plusMonths(13).toString();
        MvcTestResult laid = post(
                "/retroplannings",
                Map.of("marche", contract.toString(), "objet", object, "collectivite", "Ville d’Essai", "j", j));
        assertThat(get(java.util.Objects.requireNonNull(laid.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Marché en cours", "Verdalia", "/marches/" + contract);
    }

    @Test
    void aContractThatDoesNotExistIsNotPlanned() {
        assertThat(get("/retroplannings/nouveau?marche=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/retroplannings/nouveau?marche=nimporte")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageShowsTheLineTheStepsTheNextActionAndWhy() {
        UUID plan = plans.early(nadia);

        assertThat(get("/retroplannings/" + plan))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<svg",
                        "Étape 1 · La prospection",
                        "Étape 2 · Je suis informé de la préparation",
                        "Étape 3 · Je découvre la publicité",
                        "Les deux hypothèses",
                        "Prochaine action",
                        "12 mois avant J",
                        "La frise en tableau",
                        "Je soumissionne : déposer la candidature et l’offre")
                .doesNotContain("Plan ouvert le");
    }

    @Test
    void aLatePlanSaysWhatIsLostSqueezedAndPossible() {
        assertThat(get("/retroplannings/" + plans.late(nadia)))
                .hasStatusOk()
                .bodyText()
                .contains("Plan ouvert le", "19\u00a0perdues", "resserrées", "encore possibles");
    }

    @Test
    void aTickComesBackToItsLine() {
        UUID plan = plans.early(nadia);

        assertThat(post("/retroplannings/" + plan + "/actions/e1.o1.lister/fait", Map.of()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/retroplannings/" + plan + "#e1.o1.lister");
        assertThat(get("/retroplannings/" + plan)).bodyText().contains("Rouvrir\u00a0: Établir la liste", "a coché");
    }

    @Test
    void aTickAheadOfWhatComesBeforeItSaysSo() {
        UUID plan = plans.early(nadia);

        assertThat(post("/retroplannings/" + plan + "/actions/e1.o1.hierarchiser/fait", Map.of()))
                .hasStatus(HttpStatus.FOUND)
                .flash()
                .extractingByKey("notice")
                .asString()
                .contains("Elle vient après «\u00a0Établir la liste", "encore à faire\u00a0: cochez-la aussi");
        post("/retroplannings/" + plan + "/actions/e1.o1.lister/fait", Map.of());
        post("/retroplannings/" + plan + "/actions/e1.o1.hierarchiser/reouverture", Map.of());
        assertThat(post("/retroplannings/" + plan + "/actions/e1.o1.hierarchiser/fait", Map.of()))
                .flash()
                .extractingByKey("notice")
                .asString()
                .endsWith("Un clic sur la coche la rouvre.");
    }

    @Test
    void anActionIsPostponedWithAReasonInsideWhatIsPossible() throws Exception {
        UUID plan = plans.early(nadia);
        String page = "/retroplannings/" + plan + "/actions/e1.o4.appeler";

        assertThat(get(page)).hasStatusOk().bodyText().contains("Reporter, ou avancer", "au plus tard le");
        assertThat(post(page + "/report", Map.of("date", "2020-01-01", "raison", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Au plus tôt le", "Dites pourquoi", "value=\"2020-01-01\"");
        assertThat(post(page + "/report", Map.of("date", "2099-01-01", "raison", "x")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Au plus tard le");
        String day = plans.today().plusMonths(5).toString();
        MvcTestResult shown = post(page + "/report", Map.of("date", day, "raison", "salon"));
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rien n’est encore changé",
                        "Nouvelle date :",
                        "avec elle",
                        "Prendre rendez-vous et rencontrer le contact",
                        "repoussée : elle suit « Appeler le contact »",
                        "value=\"salon\"");
        assertThat(plans.details(nadia, plan).facts().states()).isEmpty();
        assertThat(get(page + "?date=" + day)).hasStatusOk().bodyText().contains("Date choisie sur la frise", day);
        assertThat(get(page + "?date=2099-01-01")).bodyText().contains("Au plus tard le", "vient après elle");
        assertThat(get(page + "?date=demain")).bodyText().contains("Cette date n’existe pas");
        assertThat(post(page + "/report", Map.of("date", day, "raison", "salon", "vu", "autre chose")))
                .hasStatusOk();
        assertThat(post(page + "/report", Map.of("date", day, "raison", "salon", "vu", seen(shown))))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(page)).bodyText().contains("« salon »", "Rendre la date calculée");
    }

    @Test
    void aVerdictNeedsAChoiceAndAProof() {
        UUID plan = plans.early(nadia);
        String verdict = "/retroplannings/" + plan + "/verdict";
        String today = plans.today().toString();

        assertThat(post(verdict, Map.of("date", today, "preuve", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez : la fidélisation a-t-elle réussi ?", "Dites sur quoi repose ce verdict");
        assertThat(post(verdict, Map.of("reussie", "false", "date", today, "preuve", "aucune réponse")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan)).bodyText().contains("aucune réponse", "1 action sans objet");
    }

    @Test
    void aVerdictMayRestOnAContactAndBeRevised() {
        UUID plan = plans.early(nadia);
        String verdict = "/retroplannings/" + plan + "/verdict";
        String today = plans.today().toString();
        String tomorrow = plans.today().plusDays(1).toString();

        assertThat(post(verdict, Map.of("reussie", "false", "date", today, "sorte", "APPEL", "jour", tomorrow)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dites avec qui", "au plus tard aujourd’hui", "value=\"" + tomorrow + "\"");
        assertThat(post(verdict, Map.of("reussie", "false", "date", today, "avec", "Mme Aubry")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dites quelle sorte d’échange", "value=\"Mme Aubry\"");
        assertThat(post(
                        verdict,
                        Map.of(
                                "reussie",
                                "false",
                                "date",
                                today,
                                "sorte",
                                "APPEL",
                                "avec",
                                "Mme Aubry",
                                "jour",
                                today)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan))
                .bodyText()
                .contains("Appel avec Mme Aubry, le ", "La fidélisation a finalement réussi", "verdict=oui#verdict");
        assertThat(get("/retroplannings/" + plan + "?verdict=oui"))
                .bodyText()
                .containsPattern("value=\"true\"\\s+checked");
        assertThat(post(verdict, Map.of("reussie", "true", "date", today, "preuve", "elle rappelle d’elle-même")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan))
                .bodyText()
                .contains("1\u00a0verdict précédent", "Appel avec Mme Aubry", "n’a finalement pas tenu");
    }

    @Test
    void anotherJIsShownBeforeItIsAccepted() {
        UUID plan = plans.early(nadia);
        String page = "/retroplannings/" + plan + "/jour-j";
        String later = plans.today().plusMonths(15).toString();
        String soon = plans.today().plusDays(20).toString();

        assertThat(get(page)).hasStatusOk().bodyText().contains("Voir l’effet").doesNotContain("Accepter ce jour J");
        assertThat(get(page + "?j=" + later)).hasStatusOk().bodyText().contains("Se déplace", "Accepter ce jour J");
        assertThat(get(page + "?j=" + soon))
                .bodyText()
                .contains("Devient impossible", "Délai à vérifier dans l’avis", "R2161-2");
        String tooNear = plans.today().plusDays(14).toString();
        assertThat(get(page + "?j=" + tooNear + "&fait=avis&faitLe=" + plans.today()))
                .bodyText()
                .contains("Contraire à un minimum légal", "au moins 15, quel que soit le cas");
        assertThat(get(page + "?j=" + later))
                .bodyText()
                .containsPattern("value=\"autre\"[^>]* selected")
                .doesNotContainPattern("value=\"avis\"[^>]* selected");
        assertThat(get(page + "?j=hier")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(page, Map.of("j", later, "raison", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dites en quelques mots pourquoi J bouge", "Se déplace", later);
        assertThat(post(page, Map.of("j", later, "raison", "avis publié"))).hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan)).bodyText().contains("a déplacé J", "Annuler ce déplacement");
    }

    @Test
    void aLineUntickedKeepsItsDayAndTheMoveIsTakenBackWithOneClick() {
        UUID plan = plans.early(nadia);
        String page = "/retroplannings/" + plan + "/jour-j";
        Map<String, String> later = Map.of(
                "j",
                plans.today().plusMonths(15).toString(),
                "raison",
                "avis publié",
                "choix",
                "oui",
                "suit",
                everyLineBut(plan, "e2.o1.echeance"));

        assertThat(post(page, later)).hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan))
                .bodyText()
                .contains("1\u00a0action ne l’a pas suivi", "Annuler ce déplacement");
        assertThat(post(page + "/annulation", Map.of("deplacement", "1"))).hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan))
                .bodyText()
                .contains("a annulé le déplacement de J")
                .doesNotContain("Annuler ce déplacement");
        assertThat(post(page + "/annulation", Map.of("deplacement", "1"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whenKeepingDaysHasOtherEffectsThanShownTheyAreShownBeforeAnythingMoves() {
        UUID plan = plans.early(nadia);
        String page = "/retroplannings/" + plan + "/jour-j";
        Map<String, String> sooner = Map.of(
                "j",
                plans.today().plusMonths(12).toString(),
                "raison",
                "avis publié",
                "choix",
                "oui",
                "suit",
                everyLineBut(plan, "e3.mode"));

        assertThat(post(page, sooner))
                .hasStatusOk()
                .bodyText()
                .contains("Rien n’est encore changé", "value=\"e3.mode\"");
        java.util.HashMap<String, String> again = new java.util.HashMap<>(sooner);
        again.put("vu", "e3.mode");
        assertThat(post(page, again)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatOffersNoChoiceFollowsJAndIsNotHeldUnasked() {
        UUID plan = plans.early(nadia);
        String page = "/retroplannings/" + plan + "/jour-j";
        MvcTestResult shown = get(page + "?j=" + plans.today().plusMonths(15));

        assertThat(shown).bodyText().contains("type=\"hidden\" name=\"suit\" value=\"j.soumissionner\"");
        assertThat(shown).bodyText().doesNotContain("type=\"hidden\" name=\"suit\" value=\"e2.o1.echeance\"");
    }

    @Test
    void aJTypedBeyondItsRangeTakesTheRangeAlong() {
        UUID plan = plans.early(nadia);
        DateWindow now = plans.details(nadia, plan).facts().j();
        String later = now.max().plusMonths(2).toString();

        assertThat(get("/retroplannings/" + plan + "/jour-j?j=" + later + "&jMin=" + now.min() + "&jMax=" + now.max()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/retroplannings/" + plan + "/jour-j?j=" + later + "&jMin=" + now.min() + "&jMax="
                        + later + "&fait=autre");
        assertThat(get("/retroplannings/" + plan + "/jour-j?j=" + later + "&jMin=" + now.min() + "&jMax="
                        + now.max().plusDays(1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ne peut pas précéder");
    }

    @Test
    void aPlanIsDescribedAnewAbandonedAndTakenUpAgain() {
        UUID plan = plans.early(nadia);
        String settings = "/retroplannings/" + plan + "/reglages";

        assertThat(post(settings, Map.of("objet", " ", "collectivite", "Ville de Test")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indiquez l’objet", "Ville de Test");
        assertThat(post(settings, Map.of("objet", "Fauchage, lot 2", "collectivite", "Ville de Test", "lieu", "67")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(plans.details(nadia, plan).title()).isEqualTo("Fauchage, lot 2");

        assertThat(get("/retroplannings/" + plan + ".ics")).bodyText().doesNotContain("STATUS:CANCELLED");
        assertThat(post(settings + "/abandon", Map.of("raison", "le marché est réservé")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/retroplannings/" + plan)).bodyText().contains("Plan abandonné", "le marché est réservé");
        assertThat(get("/retroplannings")).bodyText().contains("1\u00a0plan passé ou abandonné", "Fauchage, lot 2");
        assertThat(get("/")).bodyText().doesNotContain("Fauchage, lot 2");
        assertThat(get("/retroplannings/" + plan + ".ics")).bodyText().contains("STATUS:CANCELLED");

        assertThat(post(settings + "/reprise", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get("/")).bodyText().contains("Fauchage, lot 2");
        assertThat(get("/retroplannings/" + plan)).bodyText().contains("a repris le plan");
    }

    @Test
    void rubbishInHiddenFieldsIsNoReasonToFail() {
        UUID plan = plans.early(nadia);
        assertThat(post("/retroplannings", Map.of("objet", "a", "collectivite", "b", "siren", "123456789")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ce SIREN n’existe pas", "123456789");
        assertThat(post("/retroplannings", Map.of("objet", "a", "collectivite", "b", "siren", "000000000")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ce SIREN n’existe pas");
        assertThat(post("/retroplannings", Map.of("marche", "abc", "objet", "", "j", "demain")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indiquez l’objet", "demain", "</html>");
        assertThat(post("/retroplannings/" + plan + "/verdict", Map.of("reussie", "peut-être", "version", "abc")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez : la fidélisation", "</html>");
        assertThat(post("/retroplannings/" + plan + "/actions/e1.o1.lister/report", Map.of("version", "-1e9")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theModelChosenSetsThePace() {
        String j = plans.today().plusMonths(26).toString();
        MvcTestResult laid = post(
                "/retroplannings",
                Map.of("objet", "Pont", "collectivite", "Ville", "j", j, "modele", "travaux-exceptionnels"));
        assertThat(laid).hasStatus(HttpStatus.FOUND);
        assertThat(get(java.util.Objects.requireNonNull(laid.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("J-24 mois", "J-90 jours", "Travaux d’une dimension exceptionnelle");
        assertThat(get("/retroplannings/nouveau"))
                .bodyText()
                .contains("Procédure adaptée (MAPA)", "Appel d’offres restreint");
    }

    private String everyLineBut(UUID plan, String key) {
        return plans.details(nadia, plan).facts().template().lines().stream()
                .map(fr.jalon.scheduling.engine.template.Line::key)
                .filter(its -> !its.equals(key))
                .collect(java.util.stream.Collectors.joining(","));
    }

    @Test
    void whoComesSecondGetsA409WithWhatChangedAndWhatWasTyped() {
        UUID plan = plans.early(nadia);
        String action = "/retroplannings/" + plan + "/actions/e1.o1.lister";
        post(action + "/fait", Map.of("version", "0"));

        String day = plans.today().plusMonths(3).toString();
        assertThat(post(action + "/reouverture", Map.of("version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("a coché", "Établir la liste");
        assertThat(post("/retroplannings/" + plan + "/jour-j", Map.of("j", day, "version", "0", "raison", "avis")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "a coché",
                        "<dt>Jour J</dt>",
                        French.longDate(plans.today().plusMonths(3)),
                        "<dt>Pourquoi</dt>")
                .doesNotContain("<dt>version</dt>", "<dt>choix</dt>");
    }

    @Test
    void theCalendarHasOneEventALineWithAStableUid() throws Exception {
        UUID plan = plans.early(nadia);
        MvcTestResult before = get("/retroplannings/" + plan + ".ics");
        assertThat(before).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        Calendar first = calendar(before);
        post("/retroplannings/" + plan + "/actions/e1.o1.lister/fait", Map.of());
        Calendar second = calendar(get("/retroplannings/" + plan + ".ics"));

        first.validate();
        assertThat(first.getComponents("VEVENT")).hasSameSizeAs(second.getComponents("VEVENT"));
        assertThat(uids(first)).hasSize(39).containsExactlyElementsOf(uids(second));
        assertThat(second.toString())
                .contains("SEQUENCE:0", "DTSTART;VALUE=DATE:")
                .containsOnlyOnce("SEQUENCE:1");
    }

    @Test
    void theTableIsForSpreadsheets() throws Exception {
        UUID plan = plans.plan(nadia, "=1+1", plans.today().plusMonths(14));
        String csv = get("/retroplannings/" + plan + ".csv")
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFetape;place;action;statut;date;").contains("Étape 1 · La prospection;");
        assertThat(csv.lines()).hasSize(40);
    }

    @Test
    void aStrangerFindsNothing() {
        UUID plan = plans.early(people.theOtherOwner());
        for (String path : new String[] {"", ".csv", ".ics", "/jour-j", "/actions/e1.o1.lister"}) {
            assertThat(get("/retroplannings/" + plan + path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(post("/retroplannings/" + plan + "/actions/e1.o1.lister/fait", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/retroplannings/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(plans.details(people.theOtherOwner(), plan).done()).isZero();
    }

    @Test
    void filesOfAPlanAreCalledWithEachAccentedLetterAsOneCharacter() {
        String plan = post(
                        "/retroplannings",
                        Map.of(
                                "objet", "Re\u0301novation",
                                "collectivite", "Ville",
                                "j", LocalDate.now().plusYears(2).toString()))
                .getResponse()
                .getRedirectedUrl();
        for (String file : new String[] {".csv", ".ics", ".pdf"}) {
            assertThat(get(plan + file).getResponse().getHeader("Content-Disposition"))
                    .contains("R%C3%A9novation");
        }
    }

    /** The effect that a page showed, as its form sends it back. */
    private static String seen(MvcTestResult page) throws Exception {
        java.util.regex.Matcher vu = java.util.regex.Pattern.compile("name=\"vu\" value=\"([^\"]+)\"")
                .matcher(page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(vu.find()).isTrue();
        return vu.group(1);
    }

    private static java.util.List<String> uids(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream()
                .map(event -> event.getProperty("UID").orElseThrow().getValue())
                .toList();
    }

    private static Calendar calendar(MvcTestResult result) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(
                        result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(SomePeople.as(nadia));
        fields.forEach(request::param);
        return request.exchange();
    }
}
