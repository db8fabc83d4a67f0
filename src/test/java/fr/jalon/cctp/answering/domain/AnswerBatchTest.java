package fr.jalon.cctp.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.answering.SomeRemarks;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.shared.Siren;
import fr.jalon.site.ConflictException;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch is whole or nothing, whoever else is at it; and the next version follows hundreds of remarks with few statements. */
@JalonTest
class AnswerBatchTest {

    private static final Siren AUTHORITY = new Siren("971970033");

    @Autowired
    AnswerService answerService;

    @Autowired
    AnswerQueries answerQueries;

    @Autowired
    PublishedAnswers publishedAnswers;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeRemarks remarks;

    @Autowired
    SomePeople people;

    @Autowired
    FailingAnswersListener listener;

    SignedIn claire;
    SignedIn nadia;
    UUID draft;

    @BeforeEach
    void aDialogue() {
        claire = projects.buyer("Claire publie " + UUID.randomUUID(), AUTHORITY);
        nadia = people.newCompany("Tond et taille " + UUID.randomUUID());
        draft = projects.open(claire);
    }

    @Test
    void whenTheLastStepFailsNothingIsPublished() {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        answerService.write(draft, Buyer.of(claire), remark, AnswerFate.ANSWERED, "Oui.", 0L);
        listener.fail(true);
        try {
            assertThatThrownBy(() -> answerService.publish(draft, Buyer.of(claire), seen()))
                    .hasMessageContaining("the last step fails");
        } finally {
            listener.fail(false);
        }
        assertThat(publishedAnswers.history(draft)).isEmpty();
        assertThat(Objects.requireNonNull(answerQueries.of(draft).get(remark)).isReady())
                .isTrue();
        assertThat(answerService.publish(draft, Buyer.of(claire), seen())).isEqualTo(1);
        assertThat(Objects.requireNonNull(publishedAnswers.of(draft).get(remark))
                        .batch())
                .isEqualTo(1);
    }

    @Test
    void ofTwoBuyersWhoAnswerAtOnceOneIsToldSo() throws Exception {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        SignedIn colleague = projects.buyer("Collègue " + UUID.randomUUID(), AUTHORITY);
        List<String> outcomes = atOnce(() -> answer(claire, remark, "Oui."), () -> answer(colleague, remark, "Non."));
        assertThat(outcomes).containsExactlyInAnyOrder("written", "told");
    }

    @Test
    void ofTwoBuyersWhoPublishAtOnceOneIsToldSo() throws Exception {
        UUID remark = remarks.question(nadia, draft, "par an", "Les jours fériés comptent-ils ?");
        answerService.write(draft, Buyer.of(claire), remark, AnswerFate.ANSWERED, "Oui.", 0L);
        SignedIn colleague = projects.buyer("Collègue " + UUID.randomUUID(), AUTHORITY);
        String seen = seen();
        List<String> outcomes = atOnce(() -> publish(claire, seen), () -> publish(colleague, seen));
        assertThat(outcomes).containsExactlyInAnyOrder("written", "told");
        assertThat(publishedAnswers.history(draft)).hasSize(1);
    }

    @Test
    void fourHundredRemarksFollowToTheNextVersionInFewStatements() {
        for (int i = 0; i < 400; i++) {
            remarks.question(nadia, draft, i % 2 == 0 ? "douze passages" : "le jour même", "Question " + i + " ?");
        }
        remarks.write(draft, claire, remarks.clause(draft, "6 cm"), "Préalable.\n\n" + SomeProjects.TURF);
        List<String> statements = Statements.during(() -> remarks.publishSecond(draft, claire));
        assertThat(statements).hasSizeLessThan(40);
        assertThat(publishedAnswers.unsettled(draft)).hasSize(400);
    }

    private String seen() {
        return ReadyAnswers.of(answerQueries.of(draft).values()).seen();
    }

    private String answer(SignedIn who, UUID remark, String words) {
        try {
            answerService.write(draft, Buyer.of(who), remark, AnswerFate.ANSWERED, words, 0L);
            return "written";
        } catch (ConflictException e) {
            return "told";
        }
    }

    private String publish(SignedIn who, String seen) {
        try {
            answerService.publish(draft, Buyer.of(who), seen);
            return "written";
        } catch (ConflictException e) {
            return "told";
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> act : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
