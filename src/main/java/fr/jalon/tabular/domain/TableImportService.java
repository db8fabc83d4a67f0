package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.site.NotFoundException;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableOrigin;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.mapping.RowReader;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the rows of a file to the module they are for: once, all of them or none. */
@Service
public class TableImportService {

    /** So long the lines that were refused can be fetched; then the file goes. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final TableDraftRepository drafts;
    private final TableDraftOpener opener;
    private final CompanyScope scope;
    private final Clock clock;

    TableImportService(TableDraftRepository drafts, TableDraftOpener opener, CompanyScope scope, Clock clock) {
        this.drafts = drafts;
        this.opener = opener;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Imports a file. Who asks for it a second time, or at the same time, gets what came of the first.
     *
     * @throws fr.jalon.tabular.TableRefusedException when the module refuses the rows: nothing is changed
     * @throws NotFoundException when there is no such file, or nothing has been said of its columns
     */
    @Transactional(rollbackFor = Exception.class)
    public void importRows(TableImport target, UUID id, SignedIn who) throws IOException, UnreadableTableException {
        TableDraft draft = drafts.lock(scope.required(), target.key(), id)
                .orElseThrow(() -> new NotFoundException("table draft " + id));
        ColumnChoice columns = draft.columns();
        if (draft.result() != null) {
            return;
        }
        if (columns == null) {
            throw new NotFoundException("columns of table draft " + id);
        }
        Instant now = clock.instant();
        try (OpenDraft open = opener.open(draft, target)) {
            RightRows rows = new RightRows(
                    open, new RowReader(target.schema(), columns, open.layout().width(), target.checker()));
            String outcome =
                    target.save(() -> rows, new TableOrigin(draft.fileName(), who.membership(), who.name(), now));
            drafts.imported(id, new TableDraft.Result(rows.right(), rows.refused(), outcome), now, now.plus(KEPT));
        }
    }
}
