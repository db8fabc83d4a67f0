package fr.jalon.tabular.domain;

import fr.jalon.tabular.reading.TableFile;
import fr.jalon.tabular.reading.TableLayout;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A draft's file, open in a temporary place until it is closed. */
final class OpenDraft implements AutoCloseable {

    /** As many rows as one transaction and one person's patience bear. */
    static final int MOST_ROWS = 50_000;

    static final String TOO_MANY_ROWS = "Ce tableau compte plus de 50 000 lignes : découpez-le en plusieurs fichiers.";

    private final Path copy;
    private final TableFile table;
    private int lines;

    OpenDraft(Path copy, TableFile table) {
        this.copy = copy;
        this.table = table;
    }

    TableLayout layout() {
        return table.layout();
    }

    TableFile table() {
        return table;
    }

    /** The next line, or null. */
    @org.jspecify.annotations.Nullable
    TableLine next() throws IOException, UnreadableTableException {
        TableLine line = table.next();
        if (line != null && ++lines > MOST_ROWS) {
            throw new UnreadableTableException(TOO_MANY_ROWS);
        }
        return line;
    }

    List<TableLine> first(int count) throws IOException, UnreadableTableException {
        List<TableLine> first = new ArrayList<>();
        for (TableLine line = next(); line != null; line = first.size() < count ? next() : null) {
            first.add(line);
        }
        return first;
    }

    @Override
    public void close() throws IOException {
        try {
            table.close();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
