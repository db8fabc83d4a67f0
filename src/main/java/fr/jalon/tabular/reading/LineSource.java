package fr.jalon.tabular.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of one format, in order, empty ones left out. */
interface LineSource extends AutoCloseable {

    /** Null after the last line. */
    @Nullable
    TableLine next() throws IOException, UnreadableTableException;

    @Override
    void close() throws IOException;
}
