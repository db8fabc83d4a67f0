package fr.jalon.cctp.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.answering.SomeRemarks;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.cctp.pseudonym.Pseudonyms;
import fr.jalon.shared.Siren;
import fr.jalon.testing.AllRows;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * One company goes through everything that a company can do in two dialogues to their second version. Then a buyer, another company, an
 * agent, an administrator of the base and whoever reads mails and logs try to tell who it was, and whether both were one.
 */
@JalonTest
@ExtendWith(OutputCaptureExtension.class)
class CuriousPeopleTest {

    private static final Siren AUTHORITY = new Siren("971960133");
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeRemarks remarks;

    @Autowired
    AnswerService answerService;

    @Autowired
    AnswerQueries answerQueries;

    @Autowired
    CounterProposalService counterProposals;

    @Autowired
    ModerationService moderation;

    @Autowired
    Pseudonyms pseudonyms;

    @Autowired
    CompanyScope scope;

    @Autowired
    BrowserSession sessions;

    @Autowired
    AllRows all;

    SignedIn claire;
    SignedIn nadia;
    SignedIn hugo;
    UUID first;
    UUID second;
    Map<String, Set<String>> before;
    Map<String, Set<String>> between;
    Map<String, Set<String>> after;
    int said;

    @BeforeEach
    void twoDialogues(CapturedOutput output) {
        claire = projects.buyer("Claire la curieuse " + UUID.randomUUID(), AUTHORITY);
        nadia = people.newCompany("Entreprise Introuvable");
        hugo = people.newCompany("Entreprise voisine");
        first = projects.open(claire);
        second = projects.open(claire);
        Cookie session = new Cookie("jalon-session", sessions.cookie(nadia));
        get(session, "/cctp/" + first);
        said = output.getAll().length();
        before = all.rows(nadia);
        everything(session, first);
        between = all.rows(nadia);
        everything(session, second);
        after = all.rows(nadia);
    }

    /** All that a company can do, and what others do to it. */
    private void everything(Cookie session, UUID draft) {
        UUID hugos = remarks.question(hugo, draft, "par an", "Les jours fériés comptent-ils ?");
        UUID proposed = remark(session, draft, "douze passages", "Moins cher, même rendu.", "huit passages");
        UUID orphan = remark(session, draft, "le jour même", "Et le vendredi ?", "");
        UUID hidden = remark(session, draft, "6 cm", "Un propos déplacé.", "");
        UUID gone = remark(session, draft, "par an", "Une erreur.", "");
        String own = "/cctp/" + draft + "/mes-remarques/";
        post(session, own + proposed + "/complement", "addition", "En plus, moins de bruit.");
        post(session, own + gone + "/retrait");
        post(session, "/cctp/" + draft + "/remarques/" + hugos + "/avis", "importance", "MUST", "cetteVersion", "MET");

        counterProposals.offer(draft, Buyer.of(claire), proposed, "dix passages");
        UUID counter = scope.runAs(nadia.company(), () -> counterProposals.own(draft))
                .get(0)
                .id();
        post(
                session,
                "/cctp/" + draft + "/contre-propositions/" + counter,
                "counterOutcome",
                "REPLIED",
                "counterReply",
                "Neuf nous iraient.");
        moderation.hide(
                draft, hidden, "Propos sur une personne.", people.theAgent().membership());
        post(session, own + hidden + "/recours", "appeal", "Personne n’y est nommé.");

        answer(draft, proposed, AnswerFate.PARTLY, "Dix passages.");
        answer(draft, hugos, AnswerFate.ANSWERED, "Oui.");
        answerService.publish(
                draft,
                Buyer.of(claire),
                ReadyAnswers.of(answerQueries.of(draft).values()).seen());
        remarks.write(draft, claire, remarks.clause(draft, "le jour même"), "Rien ne reste sur place.");
        remarks.publishSecond(draft, claire);
        post(session, "/cctp/" + draft + "/orphelines/" + orphan, "version", "2", "place", "aucune");
        get(session, own.substring(0, own.length() - 1));
    }

    private UUID remark(Cookie session, UUID draft, String quote, String words, String wording) {
        String own = post(
                session,
                "/cctp/" + draft + "/remarques/nouvelle",
                "about",
                remarks.clause(draft, quote).toString(),
                "remarkKind",
                wording.isEmpty() ? "CLARIFICATION" : "ALTERNATIVE",
                "remarkQuote",
                quote,
                "remarkWords",
                words,
                "remarkWording",
                wording);
        return UUID.fromString(own.substring(own.indexOf('=') + 1).replaceAll("#.*", ""));
    }

    private void answer(UUID draft, UUID remark, AnswerFate fate, String words) {
        answerService.write(draft, Buyer.of(claire), remark, fate, words, null);
    }

    @Test
    void theBaseTellsNeitherWhoItWasNorThatBothWereOne() {
        Map<String, Set<String>> written = AllRows.changed(before, after);
        assertThat(written.keySet())
                .contains(
                        "cctp.reaction",
                        "cctp.participant",
                        "cctp.rating",
                        "cctp.counter_proposal",
                        "cctp.moderation",
                        "cctp.published_answer",
                        "cctp.register_entry",
                        "cctp.reaction_place");
        Set<String> company = AllRows.company(nadia);
        Set<String> spoken = new HashSet<>(values(written));
        spoken.addAll(Set.of("mes-remarques", "recours", "contre-propositions"));
        written.forEach((table, rows) -> rows.forEach(row -> {
            if (table.startsWith("cctp.")) {
                assertThat(company.stream().filter(row::contains))
                        .as("%s: %s", table, row)
                        .isEmpty();
            } else if (company.stream().anyMatch(row::contains)) {
                assertThat(spoken.stream().flatMap(AllRows::written).filter(row::contains))
                        .as("%s: %s", table, row)
                        .isEmpty();
            }
        }));
        Set<String> others = Set.of(
                claire.membership().toString(), people.theAgent().membership().toString());
        Set<String> common = new HashSet<>(values(AllRows.changed(before, between)));
        common.retainAll(values(AllRows.changed(between, after)));
        common.removeAll(others);
        assertThat(common).isEmpty();
    }

    @Test
    void noPageOrFileOfAnybodyElseSaysIt() {
        UUID ofFirst = participant(first);
        UUID ofSecond = participant(second);
        for (SignedIn one : List.of(claire, hugo, people.theAgent(), people.theAdmin())) {
            for (UUID draft : List.of(first, second)) {
                for (String page : List.of(
                        "/",
                        "/cctp",
                        "/cctp/" + draft,
                        "/cctp/" + draft + "/versions/1",
                        "/cctp/" + draft + "/registre",
                        "/cctp/" + draft + "/comparer",
                        "/cctp/" + draft + "/mes-remarques",
                        "/cctp/" + draft + "/versions/2/cctp.docx",
                        "/cctp/" + draft + "/versions/2/cctp.odt",
                        "/cctp/projets",
                        "/cctp/projets/" + draft,
                        "/cctp/projets/" + draft + "/remarques",
                        "/cctp/projets/" + draft + "/revision",
                        "/cctp/projets/" + draft + "/orphelines",
                        "/cctp/projets/" + draft + "/cloture",
                        "/cctp/projets/" + draft + "/registre.json",
                        "/cctp/moderation")) {
                    String read =
                            read(mvc.get().uri(page).with(SomePeople.as(one)).exchange());
                    assertThat(AllRows.company(nadia).stream().filter(read::contains))
                            .as(one.name() + " " + page)
                            .isEmpty();
                    assertThat(read)
                            .as(one.name() + " " + page)
                            .doesNotContain((draft.equals(first) ? ofSecond : ofFirst).toString());
                }
            }
        }
    }

    @Test
    void neitherMailsNorTheLogSayIt(CapturedOutput output) {
        for (SignedIn one : List.of(claire, hugo, people.theAgent(), people.theAdmin())) {
            assertThat(TestMail.texts(one.email())).noneMatch(text -> text.contains("Introuvable"));
        }
        Set<String> spoken = values(AllRows.changed(before, after)).stream()
                .filter(value -> !value.equals(claire.membership().toString()))
                .collect(Collectors.toSet());
        Set<String> company = AllRows.company(nadia);
        assertThat(output.getAll().substring(said).lines())
                .noneMatch(line -> company.stream().anyMatch(line::contains)
                        && (line.contains("cctp") || spoken.stream().anyMatch(line::contains)));
    }

    private UUID participant(UUID draft) {
        return pseudonyms.participantIfAny(draft, nadia.company()).orElseThrow();
    }

    private static Set<String> values(Map<String, Set<String>> tables) {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().startsWith("cctp."))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static String read(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void get(Cookie session, String address) {
        assertThat(mvc.get().uri(address).cookie(session)).hasStatusOk();
    }

    private String post(Cookie session, String address, String... typed) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).cookie(session).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        MvcTestResult result = request.exchange();
        assertThat(result).as(address).hasStatus(302);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
