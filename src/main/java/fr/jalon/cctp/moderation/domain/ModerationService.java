package fr.jalon.cctp.moderation.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.Moderations;
import fr.jalon.cctp.moderation.domain.Moderation.Decision;
import fr.jalon.cctp.reaction.domain.HiddenReactions;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reactions out of sight, hears their authors, decides. */
@Service
@Transactional
public class ModerationService implements Moderations {

    private static final String SELECT = "SELECT * FROM cctp.moderation ";

    private final JdbcClient jdbc;
    private final HiddenReactions reactions;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ModerationService(JdbcClient jdbc, HiddenReactions reactions, AdvisoryLocks locks, Clock clock) {
        this.jdbc = jdbc;
        this.reactions = reactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Takes it out of sight. @param reason shown in its place */
    public void hide(UUID draftId, UUID reactionId, String reason, UUID by) {
        locks.lock("cctp moderation", reactionId);
        if (current(draftId, reactionId).isPresent()) {
            throw conflict(draftId, reactionId, "Cette remarque est déjà masquée.");
        }
        reactions.hide(draftId, reactionId, reason);
        jdbc.sql("""
                        INSERT INTO cctp.moderation (id, draft_id, reaction_id, reason, hidden_by, hidden_at)
                        VALUES (:id, :draft, :reaction, :reason, :by, :at)
                        """)
                .param("id", Uuid7.next(clock))
                .param("draft", draftId)
                .param("reaction", reactionId)
                .param("reason", reason)
                .param("by", by)
                .param("at", Sql.now(clock))
                .update();
    }

    /** The author, the company in scope, says why it should be seen; once. */
    public void appeal(UUID draftId, UUID reactionId, String words) {
        reactions.requireOwn(draftId, reactionId);
        locks.lock("cctp moderation", reactionId);
        Moderation moderation = required(draftId, reactionId);
        ModerationPolicy.whyNotAppealed(moderation).ifPresent(why -> {
            throw new ConflictException(why, "/cctp/" + draftId + "/mes-remarques");
        });
        jdbc.sql("UPDATE cctp.moderation SET appeal = ?, appealed_on = ? WHERE id = ?")
                .params(words, LocalDate.now(clock), moderation.id())
                .update();
    }

    /** What its author is told: that it is out of sight, and what became of the appeal; only the author asks. */
    @Transactional(readOnly = true)
    public Optional<Moderation> ofOwn(UUID draftId, UUID reactionId) {
        reactions.requireOwn(draftId, reactionId);
        return current(draftId, reactionId);
    }

    /** Shows it again, or confirms that it stays out of sight. @param why null for no reason */
    public void decide(UUID draftId, UUID reactionId, boolean lifted, @Nullable String why, UUID by) {
        locks.lock("cctp moderation", reactionId);
        Moderation moderation = required(draftId, reactionId);
        ModerationPolicy.whyNotDecided(moderation, by, lifted).ifPresent(refusal -> {
            throw conflict(draftId, reactionId, refusal);
        });
        if (lifted) {
            reactions.hide(draftId, reactionId, null);
        }
        jdbc.sql("""
                        UPDATE cctp.moderation SET decision = :decision, decision_reason = :why, decided_by = :by, decided_at = :at
                        WHERE id = :id
                        """)
                .param("decision", (lifted ? Decision.LIFTED : Decision.UPHELD).name())
                .param("why", why)
                .param("by", by)
                .param("at", Sql.now(clock))
                .param("id", moderation.id())
                .update();
    }

    /** How it is out of sight now; empty while everybody sees it. */
    @Transactional(readOnly = true)
    public Optional<Moderation> current(UUID draftId, UUID reactionId) {
        return jdbc.sql(SELECT + "WHERE draft_id = ? AND reaction_id = ? AND decision IS DISTINCT FROM 'LIFTED'")
                .params(draftId, reactionId)
                .query(ModerationService::read)
                .optional();
    }

    /** All there were: appeals that wait first, then the latest. */
    @Transactional(readOnly = true)
    public List<Moderation> all(int limit) {
        return jdbc.sql(SELECT + "ORDER BY appeal IS NOT NULL AND decision IS NULL DESC, id DESC LIMIT ?")
                .param(limit)
                .query(ModerationService::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int awaiting(SignedIn moderator) {
        return jdbc.sql(
                        "SELECT count(*) FROM cctp.moderation WHERE appeal IS NOT NULL AND decision IS NULL AND hidden_by <> ?")
                .param(moderator.membership())
                .query(Integer.class)
                .single();
    }

    private Moderation required(UUID draftId, UUID reactionId) {
        return current(draftId, reactionId)
                .orElseThrow(() -> new NotFoundException("moderation of reaction " + reactionId));
    }

    private static Moderation read(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        return new Moderation(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getObject("reaction_id", UUID.class),
                row.getString("reason"),
                row.getObject("hidden_by", UUID.class),
                Sql.instant(row, "hidden_at"),
                row.getString("appeal"),
                row.getObject("appealed_on", LocalDate.class),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_reason"));
    }

    private static ConflictException conflict(UUID draftId, UUID reactionId, String sentence) {
        return new ConflictException(sentence, "/cctp/" + draftId + "/remarques/" + reactionId + "/moderation");
    }
}
