package fr.jalon.tabular.domain;

import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.ReadingChoice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to rows.
 *
 * @param kind the key of the {@link fr.jalon.tabular.TableImport}
 * @param file in {@link fr.jalon.upload.FileStorage}
 * @param reading what was said about how to read it
 * @param columns what was said of its columns, null until then
 * @param result null until it is imported
 */
public record TableDraft(
        UUID id,
        String kind,
        UUID file,
        String fileName,
        long bytes,
        ReadingChoice reading,
        @Nullable ColumnChoice columns,
        @Nullable Result result) {

    /**
     * What came of it.
     *
     * @param outcome the module's sentence
     */
    public record Result(int saved, int refused, String outcome) {}
}
