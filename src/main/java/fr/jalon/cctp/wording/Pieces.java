package fr.jalon.cctp.wording;

import fr.jalon.cctp.wording.WordDiff.Change;
import fr.jalon.cctp.wording.WordDiff.Piece;
import java.util.ArrayList;
import java.util.List;

/** Collects pieces so that they read well: a blank or a comma between two changes goes with them. */
final class Pieces {

    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    void add(Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (change == Change.KEPT) {
            kept.append(text);
            return;
        }
        if (isThin(kept) && !(removed.isEmpty() && added.isEmpty())) {
            removed.append(kept);
            added.append(kept);
        } else {
            flush();
        }
        kept.setLength(0);
        (change == Change.REMOVED ? removed : added).append(text);
    }

    boolean isEmpty() {
        return done.isEmpty() && removed.isEmpty() && added.isEmpty() && kept.isEmpty();
    }

    List<Piece> list() {
        flush();
        return List.copyOf(done);
    }

    /** What was changed so far, then what was kept since. */
    private void flush() {
        emit(Change.REMOVED, removed);
        emit(Change.ADDED, added);
        emit(Change.KEPT, kept);
    }

    private void emit(Change change, StringBuilder text) {
        if (!text.isEmpty()) {
            done.add(new Piece(change, text.toString()));
            text.setLength(0);
        }
    }

    /** Whether nothing of it is a word, nor the end of a line: alone between two changes it would only make both hard to read. */
    private static boolean isThin(CharSequence text) {
        return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
