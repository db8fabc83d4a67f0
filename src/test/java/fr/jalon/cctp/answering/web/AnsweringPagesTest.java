package fr.jalon.cctp.answering.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.answering.SomeRemarks;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JalonTest
class AnsweringPagesTest {

    private static final Siren AUTHORITY = new Siren("971970009");
    private static final Siren OTHER = new Siren("971970017");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeRemarks remarks;

    @Autowired
    SomePeople people;

    @Autowired
    AnswerQueries answerQueries;

    @Autowired
    PublishedAnswers publishedAnswers;

    @Autowired
    CounterProposalService counters;

    @Autowired
    CompanyScope scope;

    SignedIn claire;
    SignedIn nadia;
    SignedIn omar;
    UUID draft;
    String project;

    @BeforeEach
    void aDialogue() {
        claire = projects.buyer("Claire répond " + UUID.randomUUID(), AUTHORITY);
        nadia = people.newCompany("Tond et taille " + UUID.randomUUID());
        omar = people.newCompany("Herbe haute " + UUID.randomUUID());
        draft = projects.open(claire);
        project = "/cctp/projets/" + draft;
    }

    @Test
    void anAnswerIsSeenByNobodyBeforeItsBatchAndByAllAfterIt() {
        UUID remark = remarks.wording(nadia, draft, "douze passages", "huit passages");
        assertThat(get(claire, project + "/remarques"))
                .hasStatusOk()
                .bodyText()
                .contains("attend un sort", "huit passages");

        assertThat(answer(remark, "REJECTED", "", 0))
                .as("a rejection says why")
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi");
        assertThat(answer(remark, "REJECTED", "Le gel est contractuel.", 0)).hasStatus(302);
        assertThat(publishedAnswers.of(draft)).isEmpty();
        assertThat(publishedAnswers.unsettled(draft)).containsExactly(remark);
        assertThat(get(claire, project + "/reponses")).hasStatusOk().bodyText().contains("Le gel est contractuel.");

        assertThat(publish()).hasStatus(302);
        PublishedAnswer published =
                Objects.requireNonNull(publishedAnswers.of(draft).get(remark));
        assertThat(published.fate()).isEqualTo(AnswerFate.REJECTED);
        assertThat(published.batch()).isEqualTo(1);
        assertThat(publishedAnswers.unsettled(draft)).isEmpty();
        assertThat(get(claire, project + "/reponses")).bodyText().contains("Aucune réponse n’est prête");

        assertThat(answer(remark, "TAKEN_IN", "", 2)).hasStatus(302);
        assertThat(publish()).hasStatus(302);
        assertThat(Objects.requireNonNull(publishedAnswers.of(draft).get(remark))
                        .fate())
                .as("the last published counts")
                .isEqualTo(AnswerFate.TAKEN_IN);
        assertThat(publishedAnswers.history(draft)).hasSize(2);
    }

    @Test
    void twoBuyersWhoAnswerAtOnceAreToldAndNothingTypedIsLost() {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        assertThat(answer(remark, "ANSWERED", "Oui.", 0)).hasStatus(302);
        assertThat(answer(remark, "ANSWERED", "Non, jamais.", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue a répondu", "Non, jamais.");
        assertThat(Objects.requireNonNull(answerQueries.of(draft).get(remark)).words())
                .isEqualTo("Oui.");
    }

    @Test
    void aBatchThatChangedSinceItWasReadDoesNotGoOut() {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        answer(remark, "ANSWERED", "Oui.", 0);
        String seen = ReadyAnswers.of(answerQueries.of(draft).values()).seen();
        answer(remark, "ANSWERED", "Non.", 1);
        assertThat(post(claire, project + "/reponses", "lot", seen))
                .hasStatus(409)
                .bodyText()
                .contains("ont changé");
        assertThat(publishedAnswers.of(draft)).isEmpty();
    }

    @Test
    void oneAnswerServesQuestionsThatWereJoinedUntilTheyAreParted() {
        UUID first = remarks.question(nadia, draft, "le jour même", "Les déchets du vendredi attendent-ils le lundi ?");
        UUID second = remarks.question(omar, draft, "le jour même", "Peut-on évacuer lundi les déchets du vendredi ?");
        assertThat(get(claire, project + "/remarques/" + first)).bodyText().contains("demande peut-être la même chose");
        assertThat(post(claire, project + "/remarques/" + first + "/jonction", "autre", second.toString()))
                .hasStatus(302);
        assertThat(get(claire, project + "/remarques"))
                .bodyText()
                .contains("1 sur 1")
                .contains("question jointe");

        assertThat(answer(second, "ANSWERED", "Oui, avant midi.", 0)).hasStatus(302);
        assertThat(publish()).hasStatus(302);
        assertThat(publishedAnswers.of(draft)).containsOnlyKeys(first, second);

        assertThat(post(claire, project + "/remarques/" + first + "/disjonction", "autre", second.toString()))
                .hasStatus(302);
        assertThat(get(claire, project + "/remarques")).bodyText().contains("2 sur 2");
    }

    @Test
    void filtersStandInTheAddressAndEachIsTakenAway() {
        remarks.wording(nadia, draft, "douze passages", "huit passages");
        remarks.question(omar, draft, "le jour même", "Et le vendredi ?");
        assertThat(get(claire, project + "/remarques?nature=CLARIFICATION&etat=WAITING"))
                .hasStatusOk()
                .bodyText()
                .contains("Et le vendredi", "retirer ce filtre", "1 sur 2")
                .doesNotContain("huit passages");
        assertThat(get(claire, project + "/remarques?nature=%3Cb%3E&clause=x%22y"))
                .hasStatusOk();
        assertThat(get(claire, project + "/remarques?etat=PUBLISHED"))
                .bodyText()
                .contains("Rien ne correspond");
    }

    @Test
    void aCounterProposalIsReadByItsCompanyAlone() {
        UUID remark = remarks.wording(nadia, draft, "douze passages", "huit passages");
        String path = project + "/remarques/" + remark;
        assertThat(post(claire, path + "/contre-proposition", "counterWords", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez la formulation");
        assertThat(post(claire, path + "/contre-proposition", "counterWords", "dix passages"))
                .hasStatus(302);
        assertThat(post(claire, path + "/contre-proposition", "counterWords", "onze passages"))
                .as("one at a time")
                .hasStatus(409);
        UUID counter =
                scope.runAs(nadia.company(), () -> counters.own(draft)).get(0).id();
        String own = "/cctp/" + draft + "/contre-propositions/" + counter;
        assertThat(get(omar, own)).hasStatus(404);
        assertThat(get(nadia, own)).hasStatusOk().bodyText().contains("dix passages");
        assertThat(post(nadia, own, "counterOutcome", "REPLIED"))
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez votre réponse");
        assertThat(post(nadia, own, "counterOutcome", "ACCEPTED")).hasStatus(302);
        assertThat(post(nadia, own, "counterOutcome", "REFUSED")).as("once").hasStatus(409);
        assertThat(get(claire, path)).bodyText().contains("acceptée");
    }

    @Test
    void colleaguesReadNotesAndNobodyElseSeesThePages() {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        assertThat(post(claire, project + "/remarques/" + remark + "/notes", "noteWords", "À voir avec le service"))
                .hasStatus(302);
        SignedIn colleague = projects.buyer("Collègue " + UUID.randomUUID(), AUTHORITY);
        assertThat(get(colleague, project + "/remarques/" + remark)).bodyText().contains("À voir avec le service");
        SignedIn stranger = projects.buyer("Ailleurs " + UUID.randomUUID(), OTHER);
        for (String page : new String[] {
            "/remarques", "/remarques/" + remark, "/reponses", "/revision", "/publication/apercu", "/orphelines"
        }) {
            assertThat(get(stranger, project + page)).as(page).hasStatus(404);
        }
        assertThat(post(stranger, project + "/remarques/" + remark + "/sort", "answerFate", "OPEN"))
                .hasStatus(404);
    }

    private MvcTestResult answer(UUID remark, String fate, String words, long seen) {
        return post(
                claire,
                project + "/remarques/" + remark + "/sort",
                "answerFate",
                fate,
                "answerWords",
                words,
                "answerVersion",
                String.valueOf(seen));
    }

    private MvcTestResult publish() {
        return post(
                claire,
                project + "/reponses",
                "lot",
                ReadyAnswers.of(answerQueries.of(draft).values()).seen());
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(java.net.URI.create(path)).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String path, String... fields) {
        MockHttpServletRequestBuilder request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                        .with(SomePeople.as(who));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
