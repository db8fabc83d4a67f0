package fr.jalon.market.imports.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Imports in the background, for those who asked on a page. One runs, a few wait for their turn. */
@Component
public class ImportQueue implements DisposableBean {

    /** What to do where too many wait, in French. */
    public static final String FULL = "Plusieurs imports attendent déjà leur tour : recommencez quand l'un sera fini.";

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    /** Each holds a connection while it waits. */
    private static final int AT_ONCE = 4;

    private final ImportService importer;
    private final ImportRepository importRepository;
    /** Counted by us: a thread between two imports is not active and yet not free. */
    private final AtomicInteger waiting = new AtomicInteger();

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, AT_ONCE + 1, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> new Thread(task, "import"));

    ImportQueue(ImportService importer, ImportRepository importRepository) {
        this.importer = importer;
        this.importRepository = importRepository;
    }

    /**
     * Begins an import and returns at once. Within a transaction it begins when that is through: only then is there a row
     * to tell of it; where it is taken back, there is no import.
     *
     * @param file read, then deleted
     * @return the import, to be looked up while it runs
     * @throws IOException if the file cannot be looked at
     * @throws RejectedExecutionException if too many imports are waiting already; the file is left alone
     */
    public synchronized UUID submit(String fileName, Path file, String requestedBy) throws IOException {
        if (waiting.get() >= AT_ONCE) {
            throw new RejectedExecutionException("Too many imports wait");
        }
        UUID id = importRepository.open(fileName, Files.size(file), requestedBy);
        waiting.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_COMMITTED) {
                        threads.execute(() -> run(id, fileName, file));
                    } else {
                        forget(file);
                    }
                }
            });
        } else {
            threads.execute(() -> run(id, fileName, file));
        }
        return id;
    }

    private void run(UUID id, String fileName, Path file) {
        try {
            importer.run(id, fileName, file);
        } catch (ImportFailedException e) {
            LOG.info("Import {} of {} did not take place: {}", id, fileName, e.getMessage());
        } finally {
            forget(file);
        }
    }

    private void forget(Path file) {
        waiting.decrementAndGet();
        delete(file);
    }

    /** Asks a waiting or running import to stop; it then leaves the base as it was. */
    public void stop(UUID id) {
        importRepository.requestCancel(id);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The uploaded file {} stays behind", file, e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
