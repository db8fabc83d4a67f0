package fr.jalon.tabular.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What parts the columns: the sign that the table names, else the one that parts most lines into the same number of cells. */
final class CsvSeparator {

    private static final char[] CANDIDATES = {';', '\t', ',', '|'};

    private static final int LINES = 60;

    private CsvSeparator() {}

    /** @param head the beginning of the text; its last line may be cut */
    static char of(String head) {
        String first = head.lines().findFirst().orElse("");
        OptionalInt named = SeparatorLine.separator(first);
        if (named.isPresent()) {
            return (char) named.getAsInt();
        }
        char best = CANDIDATES[0];
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(head, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static double score(String head, char candidate) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        try (CsvReader<CsvRecord> records = CsvLines.reader(candidate).ofCsvRecord(head)) {
            for (CsvRecord line : records) {
                if (lines++ == LINES) {
                    break;
                }
                widths.merge(line.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException cut) {
            lines++; // the last line was cut within quotes, or the sign makes no table
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        double most = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            double share = (double) width.getValue() / Math.max(1, lines);
            most = Math.max(most, share * share * Math.min(20, width.getKey() - 1));
        }
        return most;
    }
}
