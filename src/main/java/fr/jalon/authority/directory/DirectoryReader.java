package fr.jalon.authority.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Reads a table of authorities: its layout is recognised by its header, whatever its order, separator and encoding. */
public final class DirectoryReader {

    private DirectoryReader() {}

    /** @throws UnreadableDirectoryException with the sentence to show, when it is no such table */
    public static DirectoryFile read(InputStream file) throws IOException, UnreadableDirectoryException {
        String text = DirectoryText.of(file);
        if (text.isBlank()) {
            throw new UnreadableDirectoryException("Ce fichier est vide.");
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            DirectoryCollector collector = null;
            for (CsvRecord row : rows) {
                if (collector == null) {
                    collector = opened(row.getFields());
                } else {
                    collector.add(row);
                }
            }
            if (collector == null) {
                throw new UnreadableDirectoryException("Ce fichier est vide.");
            }
            return collector.file();
        } catch (CsvParseException e) {
            UnreadableDirectoryException broken = new UnreadableDirectoryException(
                    "Ce tableau ne peut pas être lu jusqu’au bout : un guillemet n’est pas refermé.");
            broken.initCause(e);
            throw broken;
        }
    }

    private static DirectoryCollector opened(List<String> header) throws UnreadableDirectoryException {
        Map<DirectoryColumn, Integer> columns = DirectoryColumn.in(header);
        if (!columns.containsKey(DirectoryColumn.SIREN) || !columns.containsKey(DirectoryColumn.NAME)) {
            throw new UnreadableDirectoryException(
                    "La première ligne doit nommer au moins les colonnes « siren » et « nom ». Elle contient : "
                            + String.join(", ", header.stream().limit(12).toList()) + ".");
        }
        return new DirectoryCollector(columns);
    }

    /** The sign that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char sign : new char[] {',', ';', '\t', '|'}) {
            long count = first.chars().filter(one -> one == sign).count();
            if (count > most) {
                best = sign;
                most = count;
            }
        }
        return best;
    }
}
