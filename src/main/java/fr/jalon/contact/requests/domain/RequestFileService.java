package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import fr.jalon.upload.FileStorage;
import fr.jalon.upload.FileType;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import fr.jalon.upload.UploadQuota;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a request: the letter as sent, the proof of receipt, what was communicated. */
@Service
@Transactional
public class RequestFileService {

    private final JdbcClient jdbc;
    private final FileStorage files;
    private final UploadQuota quota;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    RequestFileService(
            JdbcClient jdbc,
            FileStorage files,
            UploadQuota quota,
            AdvisoryLocks locks,
            CompanyScope scope,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.quota = quota;
        this.locks = locks;
        this.scope = scope;
        this.clock = clock;
    }

    /** Puts a file beside a request. The same file sent twice is there once. */
    @Transactional(rollbackFor = Exception.class)
    public void add(RequestDetails request, IncomingFile file, UUID by) throws IOException, UnacceptableFileException {
        locks.lock(UploadQuota.LOCK, scope.required());
        if (isThere(request, file)) {
            return;
        }
        if (!quota.hasRoom(scope.required(), file.bytes())) {
            throw new UnacceptableFileException(
                    "Plus assez de place : les fichiers de votre entreprise occupent " + room() + ".");
        }
        UUID stored = files.store(scope.required(), file);
        jdbc.sql("""
                        INSERT INTO contact.request_file
                            (id, request_id, company_id, file_id, name, kind, bytes, sha256, added_at, added_by)
                        VALUES (:id, :request, :company, :file, :name, :kind, :bytes, :sha256, :at, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("request", request.id())
                .param("company", scope.required())
                .param("file", stored)
                .param("name", file.name())
                .param("kind", file.type().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("at", Sql.now(clock))
                .param("by", by)
                .update();
    }

    /** Deletes a file for good. */
    public RequestFile delete(RequestDetails request, UUID id) {
        RequestFile file = find(request, id);
        jdbc.sql("DELETE FROM contact.request_file WHERE id = :id")
                .param("id", id)
                .update();
        files.delete(List.of(file.file()));
        return file;
    }

    /** The files of a request, the oldest first. */
    @Transactional(readOnly = true)
    public List<RequestFile> of(RequestDetails request) {
        return jdbc.sql(
                        "SELECT id, file_id, name, kind, bytes FROM contact.request_file WHERE request_id = :request ORDER BY id")
                .param("request", request.id())
                .query(RequestFileService::read)
                .list();
    }

    /** @throws NotFoundException when the request has no such file */
    @Transactional(readOnly = true)
    public RequestFile find(RequestDetails request, UUID id) {
        return of(request).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("file " + id));
    }

    /** What the company's files occupy: {@code 12 Mo sur 500 Mo}. */
    @Transactional(readOnly = true)
    public String room() {
        return quota.words(scope.required());
    }

    private boolean isThere(RequestDetails request, IncomingFile file) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM contact.request_file WHERE request_id = :request AND sha256 = :sha256 AND name = :name)")
                .param("request", request.id())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .query(Boolean.class)
                .single();
    }

    private static RequestFile read(ResultSet row, int number) throws SQLException {
        return new RequestFile(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("kind")),
                row.getLong("bytes"));
    }
}
