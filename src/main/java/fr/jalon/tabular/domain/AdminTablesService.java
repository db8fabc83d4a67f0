package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.tabular.AdminTables;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.mapping.NameLikeness;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.tabular.reading.TableFile;
import fr.jalon.tabular.reading.TableFormat;
import fr.jalon.tabular.reading.UnreadableTableException;
import fr.jalon.upload.FileInspector;
import fr.jalon.upload.FileType;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What administrators bring and say, under the owner that is reserved for them. */
@Service
class AdminTablesService implements AdminTables {

    private static final Map<TableFormat, FileType> TYPES =
            Map.of(TableFormat.CSV, FileType.CSV, TableFormat.XLSX, FileType.XLSX, TableFormat.ODS, FileType.ODS);

    private final TableImports imports;
    private final TableDraftService drafts;
    private final MappingService mappings;
    private final CompanyScope scope;

    AdminTablesService(TableImports imports, TableDraftService drafts, MappingService mappings, CompanyScope scope) {
        this.imports = imports;
        this.drafts = drafts;
        this.mappings = mappings;
        this.scope = scope;
    }

    @Override
    public Map<String, List<String>> saidColumns(String kind) {
        TableImport target = imports.ofAdmins(kind);
        Map<String, List<String>> said = new LinkedHashMap<>();
        scope.runAs(TableDraftOwner.ADMINS, () -> mappings.all(target))
                .forEach((fingerprint, columns) -> said.put(fingerprint, columns.keys()));
        return said;
    }

    /** By what it is: a table of tabs that is called {@code .tsv} is taken as any other. */
    @Override
    public Optional<String> take(String kind, Path file, String fileName) throws IOException {
        TableImport target = imports.ofAdmins(kind);
        if (Files.size(file) > FileInspector.LARGEST) {
            return Optional.empty();
        }
        try (IncomingFile incoming = IncomingFile.of(
                        "tableau." + type(target, file).extension(), file)
                .named(fileName)) {
            return scope.runAs(TableDraftOwner.ADMINS, () -> keep(target, incoming));
        } catch (UnacceptableFileException | UnreadableTableException unfit) {
            return Optional.empty(); // whoever asks has a sentence of their own for such a file
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<String> keep(TableImport target, IncomingFile file) {
        try {
            TableDraft draft = drafts.upload(target, file);
            return Optional.of("/imports/tables/" + target.key() + "/" + draft.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnacceptableFileException | UnreadableTableException unfit) {
            return Optional.empty();
        }
    }

    /** What kind of table it is. @throws UnreadableTableException when it is none that can be taken to its end */
    private static FileType type(TableImport target, Path file) throws IOException, UnreadableTableException {
        try (TableFile table =
                TableFile.open(file, ReadingChoice.GUESS, name -> NameLikeness.isKnown(target.schema(), name))) {
            long needed = target.schema().fields().stream()
                    .filter(TableField::required)
                    .count();
            if (table.layout().columns().size() < needed) {
                throw new UnreadableTableException("Ce tableau a moins de colonnes qu’il n’en faut.");
            }
            int lines = 0;
            while (table.next() != null) {
                if (++lines > OpenDraft.MOST_ROWS) {
                    throw new UnreadableTableException(OpenDraft.TOO_MANY_ROWS);
                }
            }
            return TYPES.getOrDefault(table.layout().format(), FileType.CSV);
        }
    }
}
