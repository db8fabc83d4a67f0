package fr.jalon.cctp.reaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.AllRows;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A curious administrator looks at all that changed in the base while one company reacted in two dialogues. */
@JalonTest
class NoLinkTest {

    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    BrowserSession sessions;

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
        Set<String> company = AllRows.company(nadia);
        Set<String> said = written.entrySet().stream()
                .filter(table -> table.getKey().startsWith("cctp."))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        said.add("mes-remarques");
        written.forEach((table, rows) -> rows.forEach(row -> {
            if (table.startsWith("cctp.")) {
                assertThat(company.stream().filter(row::contains)).as(table).isEmpty();
            } else if (company.stream().anyMatch(row::contains)) {
                assertThat(said.stream().flatMap(AllRows::written).filter(row::contains))
                        .as("%s: %s", table, row)
                        .isEmpty();
            }
        }));
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
                .filter(table -> table.getKey().startsWith("cctp."))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> VALUE.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }
}
