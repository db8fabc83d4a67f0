package fr.jalon.tabular.domain;

import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.mapping.NameLikeness;
import fr.jalon.tabular.reading.TableFile;
import fr.jalon.tabular.reading.UnreadableTableException;
import fr.jalon.upload.FileStorage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the files of drafts: a workbook is read from a place where one can jump about. */
@Component
class TableDraftOpener {

    private final FileStorage files;
    private final MappingService mappings;

    TableDraftOpener(FileStorage files, MappingService mappings) {
        this.files = files;
        this.mappings = mappings;
    }

    /** To be closed, with what is read of it. */
    OpenDraft open(TableDraft draft, TableImport target) throws IOException, UnreadableTableException {
        Path copy = Files.createTempFile("jalon-tableau-", ".tmp");
        boolean open = false;
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                files.copy(draft.file(), draft.bytes(), out);
            }
            Set<String> layouts = mappings.all(target).keySet();
            TableFile table = TableFile.open(
                    copy, draft.reading(), name -> NameLikeness.isKnown(target.schema(), name), layouts::contains);
            open = true;
            return new OpenDraft(copy, table);
        } finally {
            if (!open) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
