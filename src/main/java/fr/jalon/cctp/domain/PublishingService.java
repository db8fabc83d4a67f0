package fr.jalon.cctp.domain;

import fr.jalon.cctp.DraftPublished;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes versions: all of one, with all that follows it, in one transaction, or nothing. */
@Service
@Transactional
public class PublishingService {

    /** Whoever reacts holds it shared, whoever publishes alone: each reaction is on exactly one version. */
    public static final String LOCK = "cctp version";

    private final JdbcClient jdbc;
    private final DraftAccess access;
    private final WorkingClauseRepository clauses;
    private final CriterionRepository criteria;
    private final PublishedTexts texts;
    private final List<VersionFollower> followers;
    private final AdvisoryLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingService(
            JdbcClient jdbc,
            DraftAccess access,
            WorkingClauseRepository clauses,
            CriterionRepository criteria,
            PublishedTexts texts,
            List<VersionFollower> followers,
            AdvisoryLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clauses = clauses;
        this.criteria = criteria;
        this.texts = texts;
        this.followers = List.copyOf(followers);
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** What is missing before the next version of a draft goes out, each in a sentence; none when it may. */
    public List<String> missing(DraftDetails draft, List<ClauseDetails> text, List<CriterionLine> weighed) {
        return DraftPolicy.missing(
                draft.state(),
                text.size(),
                weighed.stream()
                        .filter(one -> one.parent() == null)
                        .map(CriterionLine::weight)
                        .toList(),
                draft.closesAt(),
                !draft.trades().isEmpty(),
                clock.instant());
    }

    /**
     * Publishes the text as it is written now.
     *
     * @param expected the number it is to have: a colleague who was faster is told, not published over
     * @param note what the buyer says of it, null for nothing
     */
    public void publish(UUID draftId, Buyer buyer, int expected, @Nullable String note) {
        locks.lock(LOCK, draftId);
        Draft draft = access.writable(draftId, buyer);
        if (draft.published() + 1 != expected) {
            throw conflict(draftId, "La version " + expected + " est déjà publiée.");
        }
        missing(draft).stream().findFirst().ifPresent(why -> {
            throw conflict(draftId, why);
        });
        int number = draft.publish(clock.instant());
        freeze(draft, number, note, buyer);
        if (number > 1) {
            PublishedText before = texts.one(draftId, number - 1);
            PublishedText after = texts.one(draftId, number);
            followers.forEach(follower -> follower.follow(before, after));
        }
        events.publishEvent(new DraftPublished(draftId, number));
    }

    private List<String> missing(Draft draft) {
        List<Integer> weights = criteria.findByDraftIdOrderByPlace(draft.id()).stream()
                .filter(one -> one.parentId() == null)
                .map(Criterion::weight)
                .toList();
        return DraftPolicy.missing(
                draft.state(clock.instant()),
                clauses.findByDraftIdOrderByPlace(draft.id()).size(),
                weights,
                draft.closesAt(),
                draft.hasTrades(),
                clock.instant());
    }

    private void freeze(Draft draft, int number, @Nullable String note, Buyer buyer) {
        jdbc.sql("""
                        INSERT INTO cctp.published_version (draft_id, number, note, notation, published_by, published_at)
                        VALUES (:draft, :number, :note, :notation, :by, :at)
                        """)
                .param("draft", draft.id())
                .param("number", number)
                .param("note", note)
                .param("notation", draft.notation())
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .update();
        jdbc.sql("""
                        INSERT INTO cctp.published_clause (draft_id, number, clause_id, place, level, label, title, words, origins)
                        SELECT draft_id, :number, id, place, level, number, title, words, origins FROM cctp.clause WHERE draft_id = :draft
                        """).param("draft", draft.id()).param("number", number).update();
        jdbc.sql("""
                        INSERT INTO cctp.published_criterion (draft_id, number, criterion_id, parent_id, place, name, weight)
                        SELECT draft_id, :number, id, parent_id, place, name, weight FROM cctp.criterion WHERE draft_id = :draft
                        """).param("draft", draft.id()).param("number", number).update();
    }

    private static ConflictException conflict(UUID draftId, String sentence) {
        return new ConflictException(sentence, DraftAccess.path(draftId));
    }
}
