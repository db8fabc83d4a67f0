package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.discussion.domain.DiscussionRows.FileRow;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.MemberNames;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanHistory;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import fr.jalon.upload.FileStorage;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import fr.jalon.upload.UploadQuota;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the actions of plans. What is taken away can be put back for thirty days, and counts as long. */
@Service
public class AttachmentService {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final DiscussionRows rows;
    private final FileStorage files;
    private final UploadQuota quota;
    private final AdvisoryLocks locks;
    private final PlanHistory history;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    AttachmentService(
            JdbcClient jdbc,
            DiscussionRows rows,
            FileStorage files,
            UploadQuota quota,
            AdvisoryLocks locks,
            PlanHistory history,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.files = files;
        this.quota = quota;
        this.locks = locks;
        this.history = history;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Puts a file beside an action. The same file sent twice is there once.
     *
     * @throws UnacceptableFileException when the company has no room left
     */
    @Transactional(rollbackFor = Exception.class)
    public void add(PlanDetails plan, String key, IncomingFile file, UUID by)
            throws IOException, UnacceptableFileException {
        oneAtATime();
        deleteExpired();
        if (isThere(plan, key, file)) {
            return;
        }
        if (!quota.hasRoom(scope.required(), file.bytes())) {
            throw new UnacceptableFileException("Plus assez de place\u00a0: les fichiers de votre entreprise occupent "
                    + room() + ". Un fichier retiré libère sa place trente jours après.");
        }
        UUID stored = files.store(scope.required(), file);
        jdbc.sql("""
                        INSERT INTO retroplanning.attachment
                            (id, file_id, plan_id, company_id, line_key, name, kind, bytes, sha256, added_at, added_by)
                        VALUES (:id, :file, :plan, :company, :key, :name, :kind, :bytes, :sha256, :at, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("file", stored)
                .param("plan", plan.id())
                .param("company", scope.required())
                .param("key", key)
                .param("name", file.name())
                .param("kind", file.type().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("at", Sql.now(clock))
                .param("by", by)
                .update();
        recordHistory(plan, by, Kind.ATTACHED, key, file.name());
    }

    /** Takes a file away. @throws NotFoundException when the plan has no such file */
    @Transactional
    public Attachment remove(PlanDetails plan, UUID id, UUID by) {
        Attachment file = find(plan, id);
        if (!file.removed()) {
            mark(id, by);
            recordHistory(plan, by, Kind.ATTACHMENT_REMOVED, file.lineKey(), file.name());
        }
        return file;
    }

    /**
     * Puts it back, unless the same file has come back by itself meanwhile.
     *
     * @return the file as it is now: still taken away when its like is there
     * @throws NotFoundException as {@link #remove}
     */
    @Transactional
    public Attachment restore(PlanDetails plan, UUID id, UUID by) {
        oneAtATime();
        Attachment file = find(plan, id);
        if (file.removed() && !hasLike(id)) {
            mark(id, null);
            recordHistory(plan, by, Kind.ATTACHMENT_PUT_BACK, file.lineKey(), file.name());
        }
        return find(plan, id);
    }

    /** One file of a plan, taken away or not. */
    @Transactional(readOnly = true)
    public Attachment find(PlanDetails plan, UUID id) {
        return of(plan).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("attachment " + id));
    }

    /** The files of a plan, the oldest first, those taken away too. */
    @Transactional(readOnly = true)
    public List<Attachment> of(PlanDetails plan) {
        MemberNames members = new MemberNames(colleagues, scope.required());
        return rows.of(plan.id()).files().stream()
                .map(row -> attachment(row, members))
                .toList();
    }

    /** What the company's files occupy: {@code 12 Mo sur 500 Mo}. */
    public String room() {
        return quota.words(scope.required());
    }

    private boolean isThere(PlanDetails plan, String key, IncomingFile file) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM retroplanning.attachment
                                       WHERE plan_id = :plan AND line_key = :key AND sha256 = :sha256 AND name = :name
                                         AND removed_at IS NULL)
                        """)
                .param("plan", plan.id())
                .param("key", key)
                .param("sha256", file.sha256())
                .param("name", file.name())
                .query(Boolean.class)
                .single();
    }

    private boolean hasLike(UUID id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM retroplanning.attachment AS one
                                       JOIN retroplanning.attachment AS like_it USING (plan_id, line_key, sha256, name)
                                       WHERE one.id = :id AND like_it.id <> :id AND like_it.removed_at IS NULL)
                        """).param("id", id).query(Boolean.class).single();
    }

    /** Two of one company at once must neither both take the last room nor put the same file in twice. */
    private void oneAtATime() {
        locks.lock(UploadQuota.LOCK, scope.required());
    }

    private void deleteExpired() {
        files.delete(jdbc.sql("""
                        DELETE FROM retroplanning.attachment WHERE company_id = :company AND removed_at < :before
                        RETURNING file_id
                        """)
                .param("company", scope.required())
                .param("before", Sql.time(clock.instant().minus(KEPT)))
                .query(UUID.class)
                .list());
    }

    private void mark(UUID id, @Nullable UUID removedBy) {
        jdbc.sql("UPDATE retroplanning.attachment SET removed_at = :at, removed_by = :by WHERE id = :id")
                .param("at", removedBy == null ? null : Sql.now(clock))
                .param("by", removedBy)
                .param("id", id)
                .update();
    }

    private static Attachment attachment(FileRow row, MemberNames members) {
        return new Attachment(
                row.id(),
                row.fileId(),
                row.lineKey(),
                row.name(),
                row.kind(),
                row.bytes(),
                row.addedAt(),
                members.name(row.addedBy()),
                row.removedBy() == null ? null : members.name(row.removedBy()));
    }

    private void recordHistory(PlanDetails plan, UUID by, Kind kind, String key, String name) {
        history.write(
                new PlanHistory.PlanReference(plan.id(), scope.required(), plan.version()), by, kind, key, ": " + name);
    }
}
