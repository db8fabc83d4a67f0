package fr.jalon.cctp.answering.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.answering.SomeRemarks;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.reaction.domain.PlaceFate;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@JalonTest
class RevisionPagesTest {

    private static final Siren AUTHORITY = new Siren("971970025");

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
    AnswerService answerService;

    @Autowired
    ReactionQueries reactionQueries;

    SignedIn claire;
    SignedIn nadia;
    SignedIn omar;
    UUID draft;
    UUID turf;
    String project;
    String revision;

    @BeforeEach
    void aDialogue() {
        claire = projects.buyer("Claire révise " + UUID.randomUUID(), AUTHORITY);
        nadia = people.newCompany("Tond et taille " + UUID.randomUUID());
        omar = people.newCompany("Herbe haute " + UUID.randomUUID());
        draft = projects.open(claire);
        turf = remarks.clause(draft, "douze");
        project = "/cctp/projets/" + draft;
        revision = project + "/revision";
    }

    @Test
    void aProposedWordingGoesIntoTheClauseAndItsRemarkIsNotedTakenIn() {
        UUID remark = remarks.wording(nadia, draft, "douze passages", "huit à douze passages");
        assertThat(get(claire, revision))
                .as("opens on the first clause that waits")
                .hasStatusOk()
                .bodyText()
                .contains("Prendre cette formulation", "<ins>huit à </ins>", "inchangée depuis la version 1");
        assertThat(take(remark)).hasStatus(302);
        assertThat(words()).contains("réalise huit à douze passages par an");
        assertThat(Objects.requireNonNull(answerQueries.of(draft).get(remark)).fate())
                .isEqualTo(AnswerFate.TAKEN_IN);
        assertThat(get(claire, revision + "?clause=" + turf))
                .bodyText()
                .contains("déjà dans votre texte", "modifiée depuis la version 1")
                .doesNotContain("Prendre cette formulation");
    }

    @Test
    void twoProposalsForTheSameWordsAreNamedAndOneIsChosen() {
        remarks.wording(nadia, draft, "douze passages", "huit passages");
        UUID second = remarks.wording(omar, draft, "réalise douze passages", "réalise dix passages");
        assertThat(get(claire, revision + "?clause=" + turf))
                .hasStatusOk()
                .bodyText()
                .contains("Deux propositions se touchent ici", "La première", "La seconde", "Écrire la mienne");
        assertThat(take(second)).hasStatus(302);
        assertThat(words()).contains("réalise dix passages par an");
        assertThat(get(claire, revision + "?clause=" + turf))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Deux propositions se touchent ici");
    }

    @Test
    void aColleaguesEditIsShownAndNeverWrittenOver() {
        UUID remark = remarks.wording(nadia, draft, "douze passages", "huit passages");
        long seen = remarks.working(draft, claire, turf).version();
        remarks.write(draft, claire, turf, SomeProjects.TURF + "\n\nLe bruit est inférieur à 85 dB(A).");
        assertThat(post(
                        claire,
                        revision + "/" + turf + "/formulation",
                        "remarque",
                        remark.toString(),
                        "version",
                        String.valueOf(seen)))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue a modifié cette clause", "85 dB(A)", "huit passages");
        assertThat(words()).contains("douze passages");
        assertThat(answerQueries.of(draft)).as("and no fate either").isEmpty();
        assertThat(post(claire, revision + "/" + turf, "clauseText", "Ma version.", "version", String.valueOf(seen)))
                .hasStatus(409)
                .bodyText()
                .contains("Ma version.", "85 dB(A)");
    }

    @Test
    void freeWordsAreKeptWhenTheyAreTooLong() {
        String longText = "mot ".repeat(16_000);
        assertThat(post(claire, revision + "/" + turf, "clauseText", longText))
                .hasStatus(422)
                .bodyText()
                .contains("60 000", "mot mot mot");
        assertThat(post(claire, revision + "/" + turf, "clauseText", "Dix passages."))
                .hasStatus(302);
        assertThat(words()).isEqualTo("Dix passages.");
    }

    @Test
    void thePreviewSaysWhatBecomesOrphanAndTheOrphanIsPlacedOrLeftAndUndone() {
        UUID waste = remarks.clause(draft, "le jour même");
        UUID gone = remarks.question(nadia, draft, "le jour même", "Et le vendredi ?");
        remarks.question(omar, draft, "par an", "Les jours fériés comptent-ils ?");
        remarks.write(draft, claire, waste, "Rien ne reste sur place.");
        assertThat(get(claire, project + "/publication/apercu"))
                .hasStatusOk()
                .bodyText()
                .contains("Deviendront orphelines", "Restent en place", "1 récrite", "attendent un sort");
        remarks.publishSecond(draft, claire);

        assertThat(get(claire, project + "/orphelines"))
                .hasStatusOk()
                .bodyText()
                .contains("le jour même");
        String own = "/cctp/" + draft + "/orphelines";
        assertThat(get(omar, own)).bodyText().contains("Toutes les remarques ont leur place");
        assertThat(post(omar, own + "/" + gone, "version", "2", "place", "aucune"))
                .hasStatus(404);
        assertThat(post(nadia, own + "/" + gone, "version", "2", "place", "aucune"))
                .hasStatus(302);
        assertThat(fate(gone)).isEqualTo(PlaceFate.LEFT);
        assertThat(post(claire, project + "/orphelines/" + gone, "version", "2", "place", "aucune"))
                .as("decided meanwhile")
                .hasStatus(409);
        assertThat(post(claire, project + "/orphelines/" + gone, "version", "2", "place", "defaire"))
                .hasStatus(302);
        assertThat(fate(gone)).isEqualTo(PlaceFate.ORPHAN);
        assertThat(post(claire, project + "/orphelines/" + gone, "version", "1", "place", "aucune"))
                .as("of a version that is over")
                .hasStatus(409);
        assertThat(post(claire, project + "/orphelines/" + gone, "version", "2", "place", "9"))
                .hasStatus(404);
    }

    @Test
    void versionsCompareAndSayWhyAClauseChanged() {
        UUID remark = remarks.wording(nadia, draft, "douze passages", "huit passages");
        assertThat(take(remark)).hasStatus(302);
        answerService.publish(
                draft,
                Buyer.of(claire),
                ReadyAnswers.of(answerQueries.of(draft).values()).seen());
        assertThat(get(nadia, "/cctp/" + draft + "/comparer")).bodyText().contains("Une seule version est publiée");
        remarks.publishSecond(draft, claire);
        assertThat(get(omar, "/cctp/" + draft + "/comparer?de=1&a=2"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>douze</del><ins>huit</ins>", "Pourquoi cette clause a changé", "Moins cher");
        assertThat(get(omar, "/cctp/" + draft + "/comparer?de=2&a=1&vue=cote"))
                .hasStatusOk()
                .bodyText()
                .contains("version 1", "version 2", "answering-sides");
        assertThat(get(omar, "/cctp/" + draft + "/comparer?de=1&a=7")).hasStatus(404);
    }

    private PlaceFate fate(UUID reaction) {
        return reactionQueries.of(draft, 2).stream()
                .filter(one -> one.id().equals(reaction))
                .map(ReactionDetails::place)
                .findFirst()
                .orElseThrow()
                .fate();
    }

    private String words() {
        return remarks.working(draft, claire, turf).said().words();
    }

    private MvcTestResult take(UUID remark) {
        return post(
                claire,
                revision + "/" + turf + "/formulation",
                "remarque",
                remark.toString(),
                "version",
                String.valueOf(remarks.working(draft, claire, turf).version()));
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(URI.create(path)).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String path, String... fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(SomePeople.as(who));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
