package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.MemberNames;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanHistory;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import fr.jalon.upload.FileSizes;
import fr.jalon.upload.FileType;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Files beside the actions of plans. What is taken away can be put back for thirty days, and counts as long. */
@Service
public class AttachmentService {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final AttachmentContentRepository attachmentContentRepository;
    private final PlanHistory history;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;
    private final long quota;

    AttachmentService(
            JdbcClient jdbc,
            AttachmentContentRepository attachmentContentRepository,
            PlanHistory history,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock,
            @Value("${jalon.attachments.quota:500MB}") DataSize quota) {
        this.jdbc = jdbc;
        this.attachmentContentRepository = attachmentContentRepository;
        this.history = history;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
        this.quota = quota.toBytes();
    }

    /**
     * A file that was found fit.
     *
     * @param name cleaned
     * @param sha256 of its content, in hexadecimal
     */
    public record Incoming(Path content, String name, FileType kind, long bytes, String sha256) {}

    /**
     * Puts a file beside an action. The same file sent twice is there once.
     *
     * @throws UnacceptableFileException when the company has no room left
     */
    @Transactional(rollbackFor = Exception.class)
    public void add(PlanDetails plan, String key, Incoming file, UUID by)
            throws IOException, UnacceptableFileException {
        oneAtATime();
        deleteExpired();
        if (isThere(plan, key, file)) {
            return;
        }
        if (used() + file.bytes() > quota) {
            throw new UnacceptableFileException("Plus assez de place\u00a0: les fichiers de votre entreprise occupent "
                    + room() + ". Un fichier retiré libère sa place trente jours après.");
        }
        UUID id = Uuid7.next(clock);
        jdbc.sql("""
                        INSERT INTO retroplanning.attachment
                            (id, plan_id, company_id, line_key, name, kind, bytes, sha256, added_at, added_by)
                        VALUES (:id, :plan, :company, :key, :name, :kind, :bytes, :sha256, :at, :by)
                        """)
                .param("id", id)
                .param("plan", plan.id())
                .param("company", scope.required())
                .param("key", key)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        try (InputStream in = Files.newInputStream(file.content())) {
            attachmentContentRepository.write(id, in);
        }
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
        return jdbc.sql("""
                        SELECT id, line_key, name, kind, bytes, added_at, added_by, removed_by
                        FROM retroplanning.attachment WHERE plan_id = :plan ORDER BY id
                        """)
                .param("plan", plan.id())
                .query((row, number) -> read(row, members))
                .list();
    }

    /** Writes the content, piece by piece, without a connection held meanwhile. */
    public void copy(Attachment file, OutputStream out) throws IOException {
        long sent = 0;
        Optional<byte[]> piece = attachmentContentRepository.read(file.id(), 0);
        for (int rank = 1; piece.isPresent(); rank++) {
            out.write(piece.get());
            sent += piece.get().length;
            piece = attachmentContentRepository.read(file.id(), rank);
        }
        if (sent != file.bytes()) {
            throw new IOException("Attachment " + file.id() + " ends after " + sent + " of " + file.bytes() + " bytes");
        }
    }

    /** What the company's files occupy: {@code 12 Mo sur 500 Mo}. */
    @Transactional(readOnly = true)
    public String room() {
        return FileSizes.words(used()) + " sur " + FileSizes.words(quota);
    }

    private long used() {
        return jdbc.sql("SELECT coalesce(sum(bytes), 0) FROM retroplanning.attachment WHERE company_id = :company")
                .param("company", scope.required())
                .query(Long.class)
                .single();
    }

    private boolean isThere(PlanDetails plan, String key, Incoming file) {
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
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('attachments:' || :company, 0))::text")
                .param("company", scope.required().toString())
                .query(String.class)
                .single();
    }

    private void deleteExpired() {
        jdbc.sql("DELETE FROM retroplanning.attachment WHERE company_id = :company AND removed_at < :before")
                .param("company", scope.required())
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private void mark(UUID id, @Nullable UUID removedBy) {
        jdbc.sql("UPDATE retroplanning.attachment SET removed_at = :at, removed_by = :by WHERE id = :id")
                .param("at", removedBy == null ? null : Timestamp.from(clock.instant()))
                .param("by", removedBy)
                .param("id", id)
                .update();
    }

    private static Attachment read(ResultSet row, MemberNames members) throws SQLException {
        UUID removedBy = row.getObject("removed_by", UUID.class);
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("line_key"),
                row.getString("name"),
                FileType.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getTimestamp("added_at").toInstant(),
                members.name(row.getObject("added_by", UUID.class)),
                removedBy == null ? null : members.name(removedBy));
    }

    private void recordHistory(PlanDetails plan, UUID by, Kind kind, String key, String name) {
        history.write(new PlanHistory.Subject(plan.id(), scope.required(), plan.version()), by, kind, key, ": " + name);
    }
}
