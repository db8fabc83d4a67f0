package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file opened by its content: its lines, and what is known of it before the first. */
record TableSource(
        TableFormat format,
        LineSource lines,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        List<String> sheets)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
