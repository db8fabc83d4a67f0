package fr.jalon.tabular.domain;

import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.mapping.CheckedLine;
import fr.jalon.tabular.mapping.RowReader;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a file that can be saved, read as they are asked for; what is refused is counted. */
final class RightRows implements Iterator<TableRow> {

    private final OpenDraft open;
    private final RowReader reader;
    private @Nullable TableRow next;
    private int right;
    private int refused;

    RightRows(OpenDraft open, RowReader reader) {
        this.open = open;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                TableLine line = open.next();
                if (line == null) {
                    return false;
                }
                take(reader.read(line));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableTableException e) {
            throw new UncheckedIOException(new IOException(e.sentence(), e)); // the check has read it all before
        }
    }

    private void take(CheckedLine line) {
        if (line.isRight()) {
            right++;
            next = line.row();
        } else {
            refused++;
        }
    }

    @Override
    public TableRow next() {
        TableRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    int right() {
        return right;
    }

    int refused() {
        return refused;
    }
}
