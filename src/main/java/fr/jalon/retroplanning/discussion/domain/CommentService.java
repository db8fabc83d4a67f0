package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.discussion.domain.DiscussionRows.CommentRow;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.MemberNames;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanHistory;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on a plan and its actions. Their author alone may withdraw them, and put them back. */
@Service
@Transactional
public class CommentService {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private static final String THE_PLAN = "le plan";

    private final JdbcClient jdbc;
    private final DiscussionRows rows;
    private final PlanHistory history;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    CommentService(
            JdbcClient jdbc,
            DiscussionRows rows,
            PlanHistory history,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.history = history;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** Writes a comment. @param key of the line, null for the plan as a whole @return its id */
    public UUID write(PlanDetails plan, @Nullable String key, String text, UUID by) {
        UUID id = Uuid7.next(clock);
        jdbc.sql("""
                        INSERT INTO retroplanning.comment (id, plan_id, company_id, line_key, written_at, written_by, body)
                        VALUES (:id, :plan, :company, :key, :at, :by, :body)
                        """)
                .param("id", id)
                .param("plan", plan.id())
                .param("company", scope.required())
                .param("key", key)
                .param("at", Sql.now(clock))
                .param("by", by)
                .param("body", text)
                .update();
        recordHistory(plan, by, Kind.COMMENTED, key);
        return id;
    }

    /** Takes one's comment away; it stays as withdrawn. @return the line it was on, null for the plan */
    public @Nullable String withdraw(PlanDetails plan, UUID id, UUID by) {
        return mark(plan, id, by, true);
    }

    /** Puts one's withdrawn comment back. @return as {@link #withdraw} */
    public @Nullable String restore(PlanDetails plan, UUID id, UUID by) {
        return mark(plan, id, by, false);
    }

    private @Nullable String mark(PlanDetails plan, UUID id, UUID by, boolean withdrawn) {
        CommentRow row = rows.of(plan.id()).comments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("comment " + id));
        if (!row.writtenBy().equals(by)) {
            throw new ForbiddenException(
                    "Seule la personne qui a écrit un commentaire peut le retirer ou le remettre.");
        }
        if (row.withdrawn() != withdrawn) {
            jdbc.sql("UPDATE retroplanning.comment SET withdrawn_at = :at WHERE id = :id")
                    .param("at", withdrawn ? Sql.now(clock) : null)
                    .param("id", id)
                    .update();
            recordHistory(plan, by, withdrawn ? Kind.COMMENT_WITHDRAWN : Kind.COMMENT_PUT_BACK, row.lineKey());
        }
        return row.lineKey();
    }

    /**
     * The comments on one line, the oldest first.
     *
     * @param key null for those on the plan as a whole
     * @param me the membership of who looks
     */
    @Transactional(readOnly = true)
    public List<Comment> on(PlanDetails plan, @Nullable String key, UUID me) {
        return of(plan, me).stream()
                .filter(comment -> Objects.equals(key, comment.lineKey()))
                .toList();
    }

    /** All that was said of a plan and its lines, the oldest first. @param me as for {@link #on} */
    @Transactional(readOnly = true)
    public List<Comment> of(PlanDetails plan, UUID me) {
        MemberNames members = new MemberNames(colleagues, scope.required());
        return rows.of(plan.id()).comments().stream()
                .map(row -> new Comment(
                        row.id(),
                        row.lineKey(),
                        row.writtenAt(),
                        members.name(row.writtenBy()),
                        row.writtenBy().equals(me),
                        row.withdrawn(),
                        row.withdrawn() ? "" : row.body()))
                .toList();
    }

    private void recordHistory(PlanDetails plan, UUID by, Kind kind, @Nullable String key) {
        history.write(
                new PlanHistory.PlanReference(plan.id(), scope.required(), plan.version()),
                by,
                kind,
                key,
                key == null ? THE_PLAN : null);
    }
}
