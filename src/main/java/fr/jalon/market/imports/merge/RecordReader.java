package fr.jalon.market.imports.merge;

import fr.jalon.market.ContractId;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.assembly.Piece;
import fr.jalon.market.intake.reading.DecpFile;
import fr.jalon.market.intake.reading.Published;
import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.market.intake.tree.RecordText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads and understands the file on a thread of its own, a few batches ahead of the one who stores them. Batches are small
 * in records and in characters, so that neither a large file nor large records fill the memory.
 */
final class RecordReader implements AutoCloseable {

    private static final int RECORDS = 1000;
    private static final int CHARACTERS = 4_000_000;
    private static final List<ReadRecord> END = List.of();

    private final AwardInterpreter interpreter;
    private final SaidColumns said;
    private final FindingsTally findings;
    private final ImportProgress state;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "import-reading"));
    private final BlockingQueue<List<ReadRecord>> ready = new ArrayBlockingQueue<>(2);
    private final Future<Long> reader;
    private List<ReadRecord> batch = new ArrayList<>();
    private int characters;
    private long rejected;

    RecordReader(
            Path file, AwardInterpreter interpreter, SaidColumns said, FindingsTally findings, ImportProgress state) {
        this.interpreter = interpreter;
        this.said = said;
        this.findings = findings;
        this.state = state;
        this.reader = thread.submit((Callable<Long>) () -> read(file));
    }

    /** Records in the order of the file, rejected ones left out; empty at the end of the file. */
    List<ReadRecord> next() throws UnreadableFileException, IOException {
        List<ReadRecord> next = taken();
        if (next.isEmpty()) {
            rejected(); // rethrows what ended the reading early
        }
        return next;
    }

    /** How many records had to be rejected, once the file is at its end. */
    long rejected() throws UnreadableFileException, IOException {
        try {
            return reader.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof ImportProgress.StoppedException stopped) {
                throw stopped;
            }
            throw new IllegalStateException("The file could not be read", e.getCause());
        }
    }

    private List<ReadRecord> taken() {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private long read(Path file) throws UnreadableFileException, IOException {
        try {
            DecpFile.read(file, state.reading(), said, this::take);
            handOver();
        } finally {
            put(END);
        }
        return rejected;
    }

    private void take(Published published) {
        state.check();
        state.countRecord();
        Interpretation interpretation = interpreter.interpret(published);
        findings.add(published, interpretation);
        @Nullable Award award = interpretation.award();
        if (award == null) {
            rejected++;
            return;
        }
        String raw = RecordText.of(published.content());
        batch.add(new ReadRecord(
                ContractId.of(award.buyer().siren(), award.number()),
                new Piece(RecordText.fingerprint(published.content()), award, interpretation.defects()),
                published.format(),
                published.entry(),
                published.line(),
                raw));
        characters += raw.length();
        if (batch.size() >= RECORDS || characters > CHARACTERS) {
            handOver();
        }
    }

    private void handOver() {
        if (!batch.isEmpty()) {
            put(batch);
            batch = new ArrayList<>(RECORDS);
            characters = 0;
        }
    }

    private void put(List<ReadRecord> records) {
        try {
            ready.put(records);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ImportProgress.StoppedException interrupted() {
        Thread.currentThread().interrupt();
        return new ImportProgress.StoppedException();
    }

    /** Ends the reading, wherever it is. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
