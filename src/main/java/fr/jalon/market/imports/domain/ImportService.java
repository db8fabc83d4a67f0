package fr.jalon.market.imports.domain;

import fr.jalon.market.AwardsImported;
import fr.jalon.market.imports.merge.FileTransaction;
import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.market.imports.merge.ImportProgress;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a file of awards, in one transaction: after it the base holds the whole file, or none of it. */
@Component
class ImportService {

    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final String UNTOUCHED = " La base est restée comme avant.";

    private final ImportRepository importRepository;
    private final AwardTables tables;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportService(
            ImportRepository importRepository,
            AwardTables tables,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.importRepository = importRepository;
        this.tables = tables;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Runs an import that {@link ImportRepository#open} has announced, waiting for its turn first.
     *
     * @throws ImportFailedException if the base is as it was; the ledger says why
     */
    ImportCounts run(UUID id, String fileName, Path file) throws ImportFailedException {
        ImportProgress state = new ImportProgress();
        try {
            SaidColumns said = tables.said();
            return transaction.execute(status -> inTransaction(id, fileName, file, said, state));
        } catch (ImportProgress.StoppedException e) {
            throw failure(id, "L'import a été arrêté à la demande." + UNTOUCHED, true, e);
        } catch (CarriedException e) {
            Exception cause = e.carried;
            if (state.isStopWished()) {
                throw failure(id, "L'import a été arrêté à la demande." + UNTOUCHED, true, cause);
            }
            throw failure(id, sentence(id, cause) + UNTOUCHED, false, cause);
        } catch (RuntimeException e) {
            throw failure(id, sentence(id, e) + UNTOUCHED, false, e);
        }
    }

    private ImportCounts inTransaction(UUID id, String fileName, Path file, SaidColumns said, ImportProgress state) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement();
                ImportHeartbeat heartbeat =
                        new ImportHeartbeat(importRepository, id, state, connection.unwrap(PGConnection.class))) {
            ImportLocks.declareAlive(statement, id);
            ImportLocks.awaitTurn(statement);
            String sha256 = Sha256.hex(file);
            apart.executeWithoutResult(status -> importRepository.started(id, sha256));
            AwardInterpreter interpreter = new AwardInterpreter(LocalDate.now(clock));
            FileTransaction work =
                    new FileTransaction(id, interpreter, said, clock.instant().atOffset(ZoneOffset.UTC), state);
            ImportCounts counts = work.run(connection, file);
            heartbeat.close(); // from here on the report is this transaction's to write
            importRepository.done(id, counts);
            if (counts.created() + counts.contractsChanged() > 0) {
                events.publishEvent(new AwardsImported(id, fileName, counts.created(), counts.contractsChanged()));
            }
            return counts;
        } catch (SQLException | IOException | UnreadableFileException e) {
            throw new CarriedException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private ImportFailedException failure(UUID id, String sentence, boolean cancelled, Throwable cause) {
        ImportFailedException failure = new ImportFailedException(sentence, cancelled, cause);
        try {
            importRepository.failed(id, sentence, cancelled);
        } catch (DataAccessException e) {
            // as when the whole application is told to stop: the base is closed before the import has ended
            LOG.warn("That import {} failed could not be written down; the next start will say so", id, e);
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static String sentence(UUID id, Throwable cause) {
        if (cause instanceof UnreadableFileException) {
            return String.valueOf(cause.getMessage());
        }
        LOG.error("Import {} failed", id, cause);
        return cause instanceof IOException
                ? "Le fichier n'a pas pu être lu sur le disque ; la cause est notée dans le journal du serveur."
                : "Une erreur inattendue a interrompu l'import ; elle est notée dans le journal du serveur.";
    }

    /** Carries a checked failure through the transaction template. */
    private static final class CarriedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception carried;

        CarriedException(Exception cause) {
            super(cause);
            this.carried = cause;
        }
    }
}
