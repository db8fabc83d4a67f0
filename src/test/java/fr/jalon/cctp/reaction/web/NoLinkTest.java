package fr.jalon.cctp.reaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.answering.SomeRemarks;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.AllRows;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A curious administrator who has all the rights of the application's own role, and every wall open, looks at all that changed in the base
 * while one company reacted in two dialogues.
 */
@JalonTest
class NoLinkTest {

    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private static final String FOLLOWS = "cctp.follow";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CounterProposalService counters;

    @Autowired
    ModerationService moderation;

    @Autowired
    AnswerService answers;

    @Autowired
    AnswerQueries answerQueries;

    @Autowired
    SomeRemarks remarks;

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    BrowserSession sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AllRows all;

    @Test
    void nothingThatReactingWritesLeadsToTheCompanyNorFromOneDialogueToTheOther() {
        SignedIn claire = people.join("Claire Acheteuse", Position.buyer("971000211", "Ville discrète"));
        SignedIn nadia = people.newCompany("Entreprise Introuvable");
        SignedIn other = people.newCompany("Autre");
        PublishedText first = dialogues.open(claire);
        PublishedText second = dialogues.open(claire);
        List<UUID> others = List.of(
                dialogues.ask(other, first, "Une question."), dialogues.ask(other, second, "Une autre question."));
        Cookie session = new Cookie("jalon-session", sessions.cookie(nadia));
        open(session, "/cctp/" + first.draftId());

        Map<String, Set<String>> before = all.rows(nadia);
        act(session, first, others.get(0), "Pourquoi tant de passages ?");
        Map<String, Set<String>> between = all.rows(nadia);
        act(session, second, others.get(1), "Quelle hauteur de coupe ?");
        Map<String, Set<String>> after = all.rows(nadia);

        Map<String, Set<String>> written = AllRows.changed(before, after);
        assertThat(written.keySet())
                .contains("cctp.reaction", "cctp.participant", "cctp.rating", "cctp.reaction_addition");
        assertNoRowLinks(written, nadia, "");
        assertThat(written.keySet())
                .as("nothing but the dialogue itself, sessions, and what was told before and is sent meanwhile")
                .allMatch(table -> table.startsWith("cctp.")
                        || table.contains("session")
                        || table.contains("event_publication")
                        || table.equals("notification.mail"));

        Set<String> inFirst = values(AllRows.changed(before, between));
        Set<String> inSecond = values(AllRows.changed(between, after));
        assertThat(inFirst).isNotEmpty().doesNotContainAnyElementsOf(inSecond);
    }

    /** What comes after: a counter-proposal, a moderation with its appeal, answers, a new version and an orphan, in both dialogues. */
    @Test
    void nothingThatComesAfterLeadsThereEither() throws Exception {
        SignedIn claire = people.join("Claire Acheteuse", Position.buyer("971000229", "Ville secrète"));
        SignedIn nadia = people.newCompany("Entreprise Introuvable");
        SignedIn other = people.newCompany("Autre");
        List<PublishedText> texts = List.of(dialogues.open(claire), dialogues.open(claire));
        texts.forEach(one -> dialogues.ask(other, one, "Une question."));
        Cookie session = new Cookie("jalon-session", sessions.cookie(nadia));
        open(session, "/");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);

        List<Map<String, Set<String>>> seen = new ArrayList<>();
        for (PublishedText one : texts) {
            Map<String, Set<String>> before = all.rows(nadia);
            later(session, claire, one);
            Map<String, Set<String>> written = AllRows.changed(before, all.rows(nadia));
            assertThat(written.keySet()).contains("cctp.counter_proposal", "cctp.moderation", "cctp.published_answer");
            assertNoRowLinks(written, nadia, one.draftId().toString());
            seen.add(written);
        }
        root.detachAppender(log);

        Set<String> shared = values(seen.get(0));
        shared.retainAll(values(seen.get(1)));
        assertThat(shared)
                .as("in both dialogues: who bought, who moderated, nobody who reacted")
                .isSubsetOf(
                        people.theAdmin().membership().toString(),
                        claire.membership().toString());
        Set<String> own = people(seen.get(0), seen.get(1));
        assertThat(own).isNotEmpty();
        assertThat(log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .filter(line -> own.stream().anyMatch(line::contains)))
                .as("log lines with an id of what was said, and whoever said it")
                .noneMatch(line -> AllRows.company(nadia).stream().anyMatch(line::contains));
        for (SignedIn curious : List.of(claire, other, people.theAgent(), people.theAdmin())) {
            Cookie eyes = new Cookie("jalon-session", sessions.cookie(curious));
            for (int i = 0; i < 2; i++) {
                Set<String> elsewhere = values(seen.get(1 - i));
                elsewhere.removeAll(values(seen.get(i)));
                for (String path : PAGES) {
                    MvcTestResult page = mvc.get()
                            .uri(path.replace("{draft}", texts.get(i).draftId().toString()))
                            .cookie(eyes)
                            .exchange();
                    String shown = page.getResponse().getContentAsString()
                            + page.getResponse().getHeaderNames().stream()
                                    .map(name -> name + page.getResponse().getHeaders(name))
                                    .toList();
                    assertThat(page.getResponse().getStatus()).as(path).isIn(200, 403, 404);
                    assertThat(AllRows.company(nadia).stream().filter(shown::contains))
                            .as("%s for %s", path, curious.name())
                            .isEmpty();
                    assertThat(elsewhere.stream().filter(shown::contains))
                            .as("%s for %s", path, curious.name())
                            .isEmpty();
                }
            }
            assertThat(TestMail.texts(curious.email()))
                    .noneMatch(mail -> AllRows.company(nadia).stream().anyMatch(mail::contains));
        }
    }

    private static final List<String> PAGES = List.of(
            "/cctp/{draft}",
            "/cctp/{draft}/versions/1",
            "/cctp/{draft}/registre",
            "/cctp/{draft}/comparer",
            "/cctp/projets/{draft}",
            "/cctp/projets/{draft}/remarques",
            "/cctp/projets/{draft}/orphelines",
            "/cctp/projets/{draft}/reponses",
            "/cctp/projets/{draft}/revision",
            "/cctp/projets/{draft}/cloture",
            "/cctp/projets/{draft}/registre.json",
            "/cctp/{draft}/versions/2/cctp.docx",
            "/cctp/{draft}/versions/2/cctp.odt",
            "/cctp/{draft}/mes-remarques",
            "/cctp/{draft}/orphelines");

    private void later(Cookie session, SignedIn claire, PublishedText text) {
        UUID draft = text.draftId();
        String path = "/cctp/" + draft;
        UUID clause = SomeDialogues.clause(text, "2");
        send(session, path + "/suivi");
        String[] said = {
            "about",
            clause.toString(),
            "remarkKind",
            "ALTERNATIVE",
            "remarkQuote",
            "douze passages par an",
            "remarkWords",
            "Moins cher.",
            "remarkWording",
            "dix passages par an"
        };
        UUID wording = received(send(session, path + "/remarques/nouvelle", said));
        UUID hidden = received(send(
                session, path + "/remarques/nouvelle", "remarkKind", "SERVICE_SOLUTION", "remarkWords", "Autrement."));
        counters.offer(draft, Buyer.of(claire), wording, "onze passages par an");
        String counter = jdbc.sql("SELECT id FROM cctp.counter_proposal WHERE reaction_id = ?")
                .param(wording)
                .query(String.class)
                .single();
        send(session, path + "/contre-propositions/" + counter, "counterOutcome", "ACCEPTED");
        moderation.hide(draft, hidden, "Publicité.", people.theAdmin().membership());
        send(session, path + "/mes-remarques/" + hidden + "/recours", "appeal", "Ce n’en est pas.");
        answers.write(draft, Buyer.of(claire), wording, AnswerFate.REJECTED, "Non.", null);
        answers.publish(
                draft,
                Buyer.of(claire),
                ReadyAnswers.of(answerQueries.of(draft).values()).seen());
        remarks.write(draft, claire, clause, "Autre chose est demandé désormais.");
        remarks.publishSecond(draft, claire);
        send(session, path + "/orphelines/" + wording, "version", "2", "place", "aucune");
    }

    private static UUID received(String address) {
        return UUID.fromString(address.substring(address.indexOf('=') + 1));
    }

    /** Ids of what was said and of who is said to have said it. */
    private static Set<String> people(Map<String, Set<String>> first, Map<String, Set<String>> second) {
        return Stream.of(first, second)
                .flatMap(one -> Stream.of("cctp.reaction", "cctp.participant", "cctp.counter_proposal")
                        .flatMap(table -> one.getOrDefault(table, Set.of()).stream()))
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    /** @param followed the dialogue, which the company's follow and its mails may name; no row that names the company names what was said */
    private static void assertNoRowLinks(Map<String, Set<String>> written, SignedIn nadia, String followed) {
        Set<String> company = AllRows.company(nadia);
        Set<String> said = people(written, Map.of());
        written.entrySet().stream()
                .filter(table -> table.getKey().startsWith("cctp.") && !FOLLOWS.equals(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .forEach(said::add);
        said.remove(followed);
        said.add("mes-remarques");
        said.add("contre-propositions");
        written.forEach((table, rows) -> rows.forEach(row -> {
            if (table.startsWith("cctp.") && !FOLLOWS.equals(table)) {
                assertThat(company.stream().filter(row::contains)).as(table).isEmpty();
            } else if (company.stream().anyMatch(row::contains)) {
                assertThat(said.stream().flatMap(AllRows::written).filter(row::contains))
                        .as("%s: %s", table, row)
                        .isEmpty();
            }
        }));
    }

    private void act(Cookie session, PublishedText text, UUID othersRemark, String words) {
        String path = "/cctp/" + text.draftId();
        String clause = SomeDialogues.clause(text, "2").toString();
        open(session, path + "/remarques/nouvelle?clause=" + clause);
        String own = send(
                session,
                path + "/remarques/nouvelle",
                "about",
                clause,
                "remarkKind",
                "CLARIFICATION",
                "remarkWords",
                words);
        open(session, own);
        String remark = path + "/mes-remarques/" + own.substring(own.indexOf('=') + 1);
        send(session, remark + "/complement", "addition", "En plus : " + words);
        send(session, path + "/remarques/" + othersRemark + "/avis", "importance", "MUST", "cetteVersion", "MET");
        String gone = send(
                session,
                path + "/remarques/nouvelle",
                "remarkKind",
                "SERVICE_SOLUTION",
                "remarkWords",
                "Autrement. " + words);
        send(session, path + "/mes-remarques/" + gone.substring(gone.indexOf('=') + 1) + "/retrait");
        open(session, path);
    }

    private void open(Cookie session, String address) {
        assertThat(mvc.get().uri(address).cookie(session)).hasStatusOk();
    }

    private String send(Cookie session, String address, String... typed) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).cookie(session).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        MvcTestResult result = request.exchange();
        assertThat(result).hasStatus(302);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static Set<String> values(Map<String, Set<String>> tables) {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().startsWith("cctp.") && !FOLLOWS.equals(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }
}
