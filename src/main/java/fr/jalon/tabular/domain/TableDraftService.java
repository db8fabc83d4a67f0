package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.NotFoundException;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.mapping.ColumnMatcher;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import fr.jalon.upload.FileStorage;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import fr.jalon.upload.UploadQuota;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the file that is to be imported and what is said of it, until it is imported, given up or forgotten. */
@Service
public class TableDraftService {

    /** An upload that nobody goes on with. */
    static final Duration ABANDONED = Duration.ofDays(1);

    private static final int SAMPLE = 200;

    private final TableDraftRepository drafts;
    private final MappingRepository mappings;
    private final MappingService remembered;
    private final TableDraftOpener opener;
    private final FileStorage files;
    private final UploadQuota quota;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    TableDraftService(
            TableDraftRepository drafts,
            MappingRepository mappings,
            MappingService remembered,
            TableDraftOpener opener,
            FileStorage files,
            UploadQuota quota,
            AdvisoryLocks locks,
            CompanyScope scope,
            Clock clock) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.remembered = remembered;
        this.opener = opener;
        this.files = files;
        this.quota = quota;
        this.locks = locks;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Keeps a file, once it has proved to be a table with rows; a layout that is known needs no question.
     *
     * @throws UnacceptableFileException when the company has no room left
     * @throws UnreadableTableException when it is no table, or an empty one
     */
    @Transactional(rollbackFor = Exception.class)
    public TableDraft upload(TableImport target, IncomingFile sent)
            throws IOException, UnacceptableFileException, UnreadableTableException {
        UUID company = scope.required();
        Instant now = clock.instant();
        locks.lock(UploadQuota.LOCK, company);
        files.delete(drafts.deleteExpired(company, now));
        if (!quota.hasRoom(company, sent.bytes())) {
            throw new UnacceptableFileException("Plus assez de place : les fichiers "
                    + (company.equals(TableDraftOwner.ADMINS) ? "des administrateurs" : "de votre entreprise")
                    + " occupent "
                    + quota.words(company) + ".");
        }
        UUID id = Uuid7.next(clock);
        UUID file = files.store(company, sent);
        drafts.create(id, company, target.key(), file, sent, now, now.plus(ABANDONED));
        TableDraft draft = find(target, id);
        TableOverview overview = overview(target, draft);
        if (overview.sample().isEmpty()) {
            throw new UnreadableTableException("Ce tableau ne contient aucune ligne à importer.");
        }
        if (overview.remembered()) {
            drafts.map(id, overview.guess());
        }
        return find(target, id);
    }

    /** One of the company in scope. @throws NotFoundException when there is none */
    @Transactional(readOnly = true)
    public TableDraft find(TableImport target, UUID id) {
        return drafts.find(scope.required(), target.key(), id)
                .orElseThrow(() -> new NotFoundException("table draft " + id));
    }

    /** How its table is made, and what its columns mean as far as is known. */
    @Transactional(readOnly = true)
    public TableOverview overview(TableImport target, TableDraft draft) throws IOException, UnreadableTableException {
        try (OpenDraft open = opener.open(draft, target)) {
            List<TableLine> sample = open.first(SAMPLE);
            Optional<ColumnChoice> known = remembered.find(target, open.layout().fingerprint());
            ColumnChoice said = draft.columns();
            ColumnChoice guess = said != null
                    ? said
                    : known.orElseGet(() ->
                            ColumnMatcher.guess(target.schema(), open.layout().columns(), sample));
            return new TableOverview(open.layout(), sample, guess, known.isPresent());
        }
    }

    /**
     * Says how the file is to be read; one that is imported stays as it is.
     *
     * @throws UnreadableTableException when it cannot be read so: nothing is changed
     */
    @Transactional(rollbackFor = Exception.class)
    public void read(TableImport target, UUID id, ReadingChoice choice) throws IOException, UnreadableTableException {
        if (locked(target, id).result() == null) {
            drafts.read(id, choice);
            overview(target, find(target, id));
        }
    }

    /** Says what the columns mean, for this file and for all that are made alike. */
    @Transactional
    public void map(TableImport target, UUID id, TableOverview overview, ColumnChoice columns) {
        if (locked(target, id).result() == null) {
            drafts.map(id, columns);
            mappings.save(scope.required(), target.key(), overview.layout().fingerprint(), columns);
        }
    }

    /** Gives it up; its file is gone at once. */
    @Transactional
    public void discard(TableImport target, UUID id) {
        files.delete(drafts.delete(locked(target, id).id()));
    }

    private TableDraft locked(TableImport target, UUID id) {
        return drafts.lock(scope.required(), target.key(), id)
                .orElseThrow(() -> new NotFoundException("table draft " + id));
    }
}
