package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.reading.ReadingProgress;
import java.util.concurrent.atomic.AtomicLong;

/** Where a running import is, written by the thread that imports and read by the one that tells; and the wish to stop. */
public final class ImportProgress {

    /** The parts of an import, with the share of its time that has gone by when each begins (percent). */
    public enum Stage {
        WAITING("En attente de l'import en cours", 0, 0),
        READING("Lecture du fichier", 0, 80),
        ASSEMBLING("Mise à jour des marchés déjà connus", 80, 92),
        WRITING("Noms des acheteurs et des titulaires", 92, 99);

        private final String label;
        private final int from;
        private final int to;

        Stage(String label, int from, int to) {
            this.label = label;
            this.from = from;
            this.to = to;
        }

        public String label() {
            return label;
        }
    }

    private final ReadingProgress reading = new ReadingProgress();
    private final AtomicLong records = new AtomicLong();
    private final AtomicLong assembled = new AtomicLong();
    private volatile long toAssemble = 1;
    private volatile Stage stage = Stage.WAITING;
    private volatile boolean stopWished;

    void enter(Stage next) throws StoppedException {
        check();
        stage = next;
    }

    void check() throws StoppedException {
        if (stopWished) {
            throw new StoppedException();
        }
    }

    public void wishStop() {
        stopWished = true;
    }

    public boolean isStopWished() {
        return stopWished;
    }

    ReadingProgress reading() {
        return reading;
    }

    void countRecord() {
        records.incrementAndGet();
    }

    public long records() {
        return records.get();
    }

    void expectContracts(long count) {
        toAssemble = Math.max(1, count);
    }

    void countAssembled(long count) {
        assembled.addAndGet(count);
    }

    public Stage stage() {
        return stage;
    }

    public int percent() {
        Stage now = stage;
        long within = switch (now) {
            case READING -> reading.percent();
            case ASSEMBLING -> Math.min(100, assembled.get() * 100 / toAssemble);
            default -> 0;
        };
        return (int) (now.from + (now.to - now.from) * within / 100);
    }

    /** Someone asked for the import to stop. Unchecked, since it passes through the reader's callbacks. */
    public static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
