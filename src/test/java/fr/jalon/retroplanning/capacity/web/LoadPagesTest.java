package fr.jalon.retroplanning.capacity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.capacity.domain.LoadWorld;
import fr.jalon.retroplanning.capacity.domain.ReliefService;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Remedy.Kind;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class LoadPagesTest {

    private static final String PAGE = "/retroplannings/charge";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    LoadWorld loads;

    SignedIn nadia;
    SignedIn karim;

    @BeforeEach
    void twoColleagues() {
        nadia = people.newCompany("Charge " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
    }

    @Test
    void withoutAPlanThePageSaysSoAndWhatToDo() {
        assertThat(get(nadia, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun plan à répartir", "/retroplannings/nouveau");
    }

    @Test
    void aFullWeekIsNamedWithItsActionsAndTheMoves() {
        Week week = loads.fullWeek(nadia, karim.membership());

        assertThat(get(nadia, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Karim Morel, semaine du",
                        "30\u00A0min de trop",
                        "Trouver le nom de la personne responsable",
                        "Fauchage des accotements",
                        "Tonte des stades",
                        "Avancer «",
                        "Reporter «",
                        "Confier «",
                        "id=\"s" + week.monday() + "-" + karim.membership());
    }

    @Test
    void aWeekIsShownWholeToWhoAsksForItAlsoWhereNothingIsTooMuch() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Week quiet = loads.load(nadia).items().stream()
                .map(item -> Week.of(item.day()))
                .filter(its -> !its.equals(week))
                .findFirst()
                .orElseThrow();

        assertThat(get(nadia, PAGE + "?semaine=" + WeekAddress.code(week)))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"s" + week.monday() + "-" + karim.membership(), "Fauchage", "Tonte", "Avancer «");
        assertThat(get(nadia, PAGE + "?semaine=" + WeekAddress.code(quiet)))
                .bodyText()
                .contains("Semaine " + quiet.number() + ", du", "À personne, semaine du", "/actions/");
        assertThat(get(nadia, PAGE)).bodyText().contains("semaine=" + WeekAddress.code(quiet) + "#semaine");
        assertThat(get(nadia, PAGE + "?semaine=2027-W60"))
                .hasStatusOk()
                .bodyText()
                .contains("Les semaines trop chargées");
    }

    @Test
    void aMoveIsDoneWithItsReasonInTheHistoryAndTheWeekHolds() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Remedy advance = remedy(week, Kind.ADVANCE);
        Step.Reschedule move = (Step.Reschedule) advance.steps().get(0);

        assertThat(relieve(nadia, week, advance)).hasStatus(HttpStatus.FOUND);

        assertThat(karimIsOverloaded(week)).isFalse();
        assertThat(get(nadia, "/retroplannings/" + move.item().plan().id()))
                .bodyText()
                .contains("pour alléger la semaine du");
    }

    @Test
    void aColleagueWithRoomTakesTheAction() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Remedy give = remedy(week, Kind.GIVE);

        assertThat(relieve(karim, week, give)).hasStatus(HttpStatus.FOUND);

        assertThat(karimIsOverloaded(week)).isFalse();
    }

    @Test
    void aMoveThatNoLongerHoldsIsRefusedWithWhatChanged() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Remedy give = remedy(week, Kind.GIVE);
        UUID plan = ((Step.Give) give.steps().get(0)).item().plan().id();
        long seen = plans.details(nadia, plan).version();
        loads.give(nadia, plan, "e1.o2.decideur", nadia.membership());

        Map<String, String> form = form(week, give);
        form.put("vu", plan + ":" + seen);
        assertThat(post(karim, PAGE + "/mesures", form))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("a confié", "rien n’a été changé");
    }

    @Test
    void whatIsMadeUpIsNoMeasure() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Map<String, String> form = form(week, remedy(week, Kind.GIVE));
        form.put("mesure", "sans:" + UUID.randomUUID());

        assertThat(post(nadia, PAGE + "/mesures", form)).hasStatus(HttpStatus.CONFLICT);
        form.put("semaine", "hier");
        assertThat(post(nadia, PAGE + "/mesures", form)).hasStatus4xxClientError();
    }

    @Test
    void eachSaysTheirOwnTimeAndAnOwnerEverybodys() {
        String karims = PAGE + "/temps/" + karim.membership();
        Week week = loads.fullWeek(nadia, karim.membership());

        assertThat(post(karim, karims, Map.of("temps", "1 h 30"))).hasStatus(HttpStatus.FOUND);
        assertThat(karimIsOverloaded(week)).isFalse();
        assertThat(post(nadia, karims, Map.of("temps", "45 min"))).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, PAGE)).bodyText().contains("45\u00A0min par semaine");
        assertThat(post(karim, PAGE + "/temps/" + nadia.membership(), Map.of("temps", "10")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Chacun dit son propre temps");
        assertThat(get(people.newCompany("Voisine"), karims)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTimeThatCannotBeReadKeepsWhatWasTypedAndSaysWhy() {
        String path = PAGE + "/temps/" + karim.membership();

        assertThat(post(karim, path, Map.of("temps", "pas mal")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Erreur", "value=\"pas mal\"", "Ce temps ne se lit pas", "href=\"#temps\"");
        assertThat(post(karim, path, Map.of("temps", "90")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Au plus 60 h");
        assertThat(post(karim, path + "/semaines", Map.of("semaine", "2020-01-01", "duree", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cette semaine est passée", "Indiquez un temps", "value=\"2020-01-01\"");
    }

    @Test
    void aWeekOfLeaveIsNotedAndTakenBack() {
        String path = PAGE + "/temps/" + karim.membership();
        Week week = loads.fullWeek(nadia, karim.membership());
        String day = week.monday().plusDays(2).toString();

        assertThat(post(karim, path + "/semaines", Map.of("semaine", day, "duree", "0")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(karim, path)).bodyText().contains("Semaines particulières", "0\u00A0min");
        assertThat(get(karim, PAGE)).bodyText().contains("1\u00A0h\u00A030 de trop");
        assertThat(post(
                        karim,
                        path + "/semaines/suppression",
                        Map.of("semaine", week.monday().toString())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(karim, path)).bodyText().doesNotContain("Semaines particulières");
    }

    @Test
    void aPlanWarnsOfItsFullWeeksAndAnotherJSaysWhichItRelieves() {
        Week week = loads.fullWeek(nadia, karim.membership());
        Remedy push = remedy(week, Kind.PUSH);
        String plan = "/retroplannings/"
                + ((Step.Reschedule) push.steps().get(0)).item().plan().id();

        assertThat(get(nadia, plan))
                .bodyText()
                .contains("de ce plan", "trop chargée", "Voir la charge et ce qui l’allégerait");
        assertThat(get(nadia, "/retroplannings")).bodyText().contains("tl-strain", "Karim Morel (30\u00A0min de trop)");
        String later = plans.today().plusMonths(17).toString();
        assertThat(get(nadia, plan + "/jour-j?j=" + later + "&jMin=" + later + "&jMax=" + later))
                .bodyText()
                .contains("La charge de l’équipe", "de charge serai", "résolu");
    }

    @Test
    void aPlanIsHadOnPaper() {
        String plan = "/retroplannings/" + plans.early(nadia) + ".pdf";

        assertThat(get(nadia, plan)).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(people.newCompany("Voisine"), plan)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(nadia, "/retroplannings/frise.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(people.newCompany("Neuve"), "/retroplannings/frise.pdf")).hasStatusOk();
    }

    @Test
    void morePlansAskForNoMoreStatements() {
        loads.fullWeek(nadia, karim.membership());
        int few = statements(PAGE);
        int fewOnTheList = statements("/retroplannings");
        for (int i = 0; i < 6; i++) {
            plans.early(nadia);
        }

        assertThat(statements(PAGE)).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(statements("/retroplannings")).isEqualTo(fewOnTheList).isLessThanOrEqualTo(10);
    }

    private boolean karimIsOverloaded(Week week) {
        Load load = loads.load(nadia);
        return load.overload(load.team().member(karim.membership()).orElseThrow(), week)
                .isPresent();
    }

    private int statements(String page) {
        List<String> said = Statements.during(() -> assertThat(get(nadia, page)).hasStatusOk());
        return said.size();
    }

    private Remedy remedy(Week week, Kind kind) {
        return loads.conflict(nadia, karim.membership(), week).remedies().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> form(Week week, Remedy remedy) {
        return new HashMap<>(Map.of(
                "semaine",
                week.monday().toString(),
                "membre",
                karim.membership().toString(),
                "mesure",
                ReliefService.code(remedy)));
    }

    private MvcTestResult relieve(SignedIn who, Week week, Remedy remedy) {
        return post(who, PAGE + "/mesures", form(week, remedy));
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(path).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(SomePeople.as(who));
        form.forEach(request::param);
        return request.exchange();
    }
}
