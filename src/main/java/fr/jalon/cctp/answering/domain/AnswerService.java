package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.AnswersPublished;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers, and publishes those that are ready: all of a batch in one transaction, or none. */
@Service
@Transactional
public class AnswerService {

    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final AnsweredDrafts drafts;
    private final AnswerQueries answerQueries;
    private final AdvisoryLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerService(
            JdbcClient jdbc,
            AnsweredDrafts drafts,
            AnswerQueries answerQueries,
            AdvisoryLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.answerQueries = answerQueries;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the answer to a remark, or to the thread that it is in. Nobody else sees it before it is published.
     *
     * @param fate null while undecided
     * @param seen the version that was on the page, 0 for none there, null when it sent none: then nothing is compared
     * @throws ConflictException when a colleague has answered meanwhile
     */
    public void write(
            UUID draftId,
            Buyer buyer,
            UUID reactionId,
            @Nullable AnswerFate fate,
            @Nullable String words,
            @Nullable Long seen) {
        drafts.running(draftId, buyer);
        locks.lock("cctp answers", draftId);
        UUID head = drafts.head(draftId, reactionId);
        Optional<AnswerDetails> before = answerQueries.one(draftId, head);
        if (before.filter(one -> one.fate() == fate && Objects.equals(one.words(), words))
                .isPresent()) {
            return;
        }
        long version = before.map(AnswerDetails::version).orElse(0L);
        if (seen != null && seen != version) {
            throw new ConflictException(
                    "Un collègue a répondu à cette remarque pendant que vous écriviez : lisez sa réponse, puis reprenez la vôtre.",
                    "/cctp/projets/" + draftId + "/remarques/" + reactionId);
        }
        jdbc.sql("""
                        INSERT INTO cctp.answer (reaction_id, draft_id, fate, words, pending, written_by, written_at, version)
                        VALUES (:reaction, :draft, :fate, :words, true, :by, :at, 1)
                        ON CONFLICT (reaction_id) DO UPDATE SET fate = excluded.fate, words = excluded.words, pending = true,
                            written_by = excluded.written_by, written_at = excluded.written_at, version = answer.version + 1
                        """)
                .param("reaction", head)
                .param("draft", draftId)
                .param("fate", fate == null ? null : fate.name())
                .param("words", words)
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .update();
    }

    /** The proposed wording is in the text now: its answer says so, with the words that were there. */
    public void takenIn(UUID draftId, Buyer buyer, UUID reactionId) {
        String words = answerQueries
                .one(draftId, drafts.head(draftId, reactionId))
                .map(AnswerDetails::words)
                .orElse(null);
        write(draftId, buyer, reactionId, AnswerFate.TAKEN_IN, words, null);
    }

    /**
     * Publishes all that is ready.
     *
     * @param seen what the page showed to be ready, {@link ReadyAnswers#seen}: what a colleague changed since goes out unseen by nobody
     * @return how many remarks got their answer
     * @throws ConflictException when there is something else to publish by now, or nothing
     */
    public int publish(UUID draftId, Buyer buyer, String seen) {
        DraftDetails draft = drafts.running(draftId, buyer);
        locks.lock("cctp answers", draftId);
        ReadyAnswers ready = ReadyAnswers.of(answerQueries.of(draftId).values());
        if (ready.count() == 0 || !ready.seen().equals(seen)) {
            throw new ConflictException(
                    "Les réponses prêtes ont changé depuis que vous avez ouvert la page : relisez-les, puis publiez.",
                    draft.projectPath() + "/reponses");
        }
        int batch = jdbc.sql("""
                        INSERT INTO cctp.answer_batch (draft_id, batch, published_by, published_at)
                        SELECT :draft, coalesce(max(batch), 0) + 1, :by, :at FROM cctp.answer_batch WHERE draft_id = :draft
                        RETURNING batch
                        """)
                .param("draft", draftId)
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .query(Integer.class)
                .single();
        int answered = jdbc.sql("""
                        INSERT INTO cctp.published_answer (draft_id, batch, reaction_id, fate, words, number)
                        SELECT a.draft_id, :batch, r.id, a.fate, a.words, :number
                        FROM cctp.answer a JOIN cctp.reaction r ON coalesce(r.thread_id, r.id) = a.reaction_id
                        WHERE a.draft_id = :draft AND a.pending AND a.fate IS NOT NULL AND r.withdrawn_on IS NULL
                        """)
                .param("draft", draftId)
                .param("batch", batch)
                .param("number", draft.published())
                .update();
        jdbc.sql(
                        "UPDATE cctp.answer SET pending = false, version = version + 1 WHERE draft_id = ? AND pending AND fate IS NOT NULL")
                .param(draftId)
                .update();
        events.publishEvent(new AnswersPublished(draftId, batch));
        return answered;
    }
}
