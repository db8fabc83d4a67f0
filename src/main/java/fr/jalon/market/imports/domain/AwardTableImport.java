package fr.jalon.market.imports.domain;

import fr.jalon.account.Role;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.site.French;
import fr.jalon.tabular.RowChecker;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableOrigin;
import fr.jalon.tabular.TableRefusedException;
import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.TableWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tables of awards whose columns an administrator says. Their rows become a consolidated table, which goes the way of every
 * other file of awards: one queue, one transaction, one report.
 */
@Component
class AwardTableImport implements TableImport {

    static final String KEY = "marches";

    private static final Logger LOG = LoggerFactory.getLogger(AwardTableImport.class);

    private final ImportQueue queue;
    private final Clock clock;

    AwardTableImport(ImportQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TableWords words() {
        return new TableWords(
                "Importer un tableau de marchés",
                "Une ligne par marché, avec son numéro et le SIRET de l’acheteur ; de plusieurs titulaires, une ligne pour chacun.",
                "marché",
                "marchés",
                "Imports",
                "/admin/imports");
    }

    @Override
    public String done() {
        return "Import lancé";
    }

    @Override
    public TableSchema schema() {
        return AwardColumns.SCHEMA;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    /** By the understanding of the import itself, so that what it would reject is told before. */
    @Override
    public RowChecker checker() {
        AwardInterpreter interpreter = new AwardInterpreter(LocalDate.now(clock));
        return row -> AwardRow.faults(row, interpreter);
    }

    @Override
    public String save(Iterable<TableRow> rows, TableOrigin origin) {
        Path file = null;
        try {
            file = Files.createTempFile("jalon-import-", ".csv");
            int count = AwardRow.write(rows, file);
            if (count == 0) {
                throw new TableRefusedException("Aucune ligne de ce tableau ne peut être prise : rien n’est importé.");
            }
            queue.submit(origin.fileName(), file, origin.name());
            file = null; // the queue deletes it
            return French.capitalised(French.count(count, "ligne", "lignes"))
                    + (count == 1 ? " est remise" : " sont remises")
                    + " à l’import : son avancement et son bilan sont sur la page des imports.";
        } catch (RejectedExecutionException full) {
            throw new TableRefusedException(ImportQueue.FULL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("The table {} stays behind", file, e);
        }
    }
}
