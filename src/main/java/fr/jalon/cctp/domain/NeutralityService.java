package fr.jalon.cctp.domain;

import fr.jalon.cctp.neutrality.AwardCriterion;
import fr.jalon.cctp.neutrality.Finding;
import fr.jalon.cctp.neutrality.Neutrality;
import fr.jalon.shared.Sha256;
import fr.jalon.site.ConflictException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What in a draft would shut competitors out, and what the buyer decides about it. */
@Service
@Transactional
public class NeutralityService {

    /**
     * Something found.
     *
     * @param clause where; null in a criterion
     * @param criterion its name; null in a clause
     * @param digest by which the buyer's decision is known
     * @param kept why the buyer keeps it; null where nobody has decided
     */
    public record Point(
            @Nullable ClauseDetails clause,
            @Nullable String criterion,
            Finding finding,
            String digest,
            @Nullable String kept) {

        public boolean isOpen() {
            return kept == null;
        }
    }

    private record Kept(String digest, String reason) {}

    private final JdbcClient jdbc;
    private final DraftQueries draftQueries;
    private final DraftAccess access;
    private final ClauseService clauseService;
    private final Clock clock;

    NeutralityService(
            JdbcClient jdbc, DraftQueries draftQueries, DraftAccess access, ClauseService clauseService, Clock clock) {
        this.jdbc = jdbc;
        this.draftQueries = draftQueries;
        this.access = access;
        this.clauseService = clauseService;
        this.clock = clock;
    }

    /** All that was found in the text as it is written now, in its order; the criteria last. */
    @Transactional(readOnly = true)
    public List<Point> points(DraftDetails draft) {
        Map<String, String> kept = jdbc
                .sql("SELECT digest, reason FROM cctp.kept_finding WHERE draft_id = ?")
                .param(draft.id())
                .query((row, index) -> new Kept(row.getString("digest"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::digest, Kept::reason));
        List<Point> points = new ArrayList<>();
        for (ClauseDetails clause : draftQueries.clauses(draft)) {
            for (Finding finding : Neutrality.of(clause.said().words()).findings()) {
                points.add(point(clause, null, finding, kept));
            }
        }
        List<AwardCriterion> criteria = draftQueries.criteria(draft).stream()
                .map(one -> new AwardCriterion(one.name(), one.weight()))
                .toList();
        Neutrality.ofCriteria(criteria)
                .forEach(review -> review.review()
                        .findings()
                        .forEach(finding ->
                                points.add(point(null, review.criterion().name(), finding, kept))));
        return points;
    }

    /** Keeps it, saying why. */
    public void keep(UUID draftId, Buyer buyer, String digest, String reason) {
        access.writable(draftId, buyer);
        Point point = find(draftId, buyer, digest);
        jdbc.sql("""
                        INSERT INTO cctp.kept_finding (draft_id, fingerprint, digest, words, reason, kept_by, kept_at)
                        VALUES (:draft, left(:fingerprint, 4000), :digest, :words, :reason, :by, :at)
                        ON CONFLICT (draft_id, digest) DO UPDATE SET reason = excluded.reason, kept_by = excluded.kept_by, kept_at = excluded.kept_at
                        """)
                .param("draft", draftId)
                .param("fingerprint", point.finding().fingerprint())
                .param("digest", digest)
                .param("words", point.finding().words().text())
                .param("reason", reason)
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .update();
    }

    /** Takes the decision to keep it back. */
    public void reopen(UUID draftId, Buyer buyer, String digest) {
        access.writable(draftId, buyer);
        jdbc.sql("DELETE FROM cctp.kept_finding WHERE draft_id = ? AND digest = ?")
                .params(draftId, digest)
                .update();
    }

    /** Writes what is proposed in place of the words at issue. */
    public void mend(UUID draftId, Buyer buyer, String digest) {
        access.writable(draftId, buyer);
        Point point = find(draftId, buyer, digest);
        ClauseDetails clause = point.clause();
        var replacement = point.finding().mending().replacement();
        if (clause == null || replacement == null) {
            throw gone(draftId);
        }
        ClauseWords said = clause.said();
        ClauseEdit edit = clauseService.write(
                draftId, buyer, clause.id(), said.withWords(replacement.in(said.words())), clause.version());
        if (edit instanceof ClauseEdit.Collides) {
            throw gone(draftId);
        }
    }

    private Point find(UUID draftId, Buyer buyer, String digest) {
        return points(draftQueries.ofBuyer(draftId, buyer)).stream()
                .filter(point -> point.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> gone(draftId));
    }

    private static Point point(
            @Nullable ClauseDetails clause, @Nullable String criterion, Finding finding, Map<String, String> kept) {
        String digest = HexFormat.of().formatHex(Sha256.of(finding.fingerprint()));
        return new Point(clause, criterion, finding, digest, kept.get(digest));
    }

    private static ConflictException gone(UUID draftId) {
        return new ConflictException(
                "Ce passage a changé depuis : la page montre ce qui reste à voir.",
                "/cctp/projets/" + draftId + "/neutralite");
    }
}
