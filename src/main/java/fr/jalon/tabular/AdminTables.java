package fr.jalon.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of administrators, for a module that reads files of theirs on its own ways too. Asked outside of a transaction:
 * each answer is one of its own, among the rows of the administrators.
 */
public interface AdminTables {

    /**
     * What the columns of tables mean, as administrators have said it on the pages here.
     *
     * @param kind the key of a {@link TableImport} of theirs
     * @return keys of fields in the order of the columns, empty for a column left aside, by the
     *     {@linkplain fr.jalon.tabular.reading.TableLayout#fingerprint() fingerprint} of the layout
     */
    Map<String, List<String>> saidColumns(String kind);

    /**
     * Keeps a file for its columns to be said.
     *
     * @param kind the key of a {@link TableImport} of theirs
     * @param file is copied
     * @param fileName as the person knows it
     * @return the address of the page that asks for them; empty where these pages cannot bear the file: no table with lines
     *     and as many columns as must be said, too many lines, too many bytes
     */
    Optional<String> take(String kind, Path file, String fileName) throws IOException;
}
