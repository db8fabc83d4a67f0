package fr.jalon.tabular.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A table of any kind, open: how it is made, then its lines of data one by one. Headings that come again, totals and empty
 * lines are left out and counted. What a file declares of its sizes is not believed: what it really holds is counted.
 */
public final class TableFile implements AutoCloseable {

    /** From these, header and columns are told. */
    private static final int SAMPLE = 60;

    private final TableSource source;
    private final TableLayout layout;
    private final LineRules rules;
    private final Deque<TableLine> waiting = new ArrayDeque<>();
    private int totals;
    private int headersAgain;

    private TableFile(TableSource source, TableLayout layout, LineRules rules) {
        this.source = source;
        this.layout = layout;
        this.rules = rules;
    }

    /**
     * Opens a file, whatever it is called.
     *
     * @param known whether a text is the name of a column that is looked for: it helps to find the header
     * @throws UnreadableTableException with the sentence to show
     */
    public static TableFile open(Path file, ReadingChoice choice, Predicate<String> known)
            throws IOException, UnreadableTableException {
        return open(file, choice, known, fingerprint -> false);
    }

    /**
     * Opens a file, whatever it is called.
     *
     * @param layouts whether a fingerprint is that of a layout that is known: the line that has it is the header
     */
    public static TableFile open(Path file, ReadingChoice choice, Predicate<String> known, Predicate<String> layouts)
            throws IOException, UnreadableTableException {
        TableSource source = source(file, choice);
        try {
            return open(source, choice, new HeaderFinder(known, layouts));
        } catch (IOException | UnreadableTableException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static TableSource source(Path file, ReadingChoice choice) throws IOException, UnreadableTableException {
        FirstBytes first = FirstBytes.of(file);
        if (first.areZip()) {
            try {
                return Workbooks.open(file, choice.sheet());
            } catch (InflationGuard.BombException | ZipException | EOFException e) {
                throw damaged(e);
            }
        }
        first.checkText();
        CsvLines csv = CsvLines.open(file);
        return new TableSource(TableFormat.CSV, csv, csv.encoding(), csv.separator(), null, List.of());
    }

    private static TableFile open(TableSource source, ReadingChoice choice, HeaderFinder finder)
            throws IOException, UnreadableTableException {
        List<TableLine> sample = new ArrayList<>();
        for (TableLine line = read(source); line != null; line = sample.size() < SAMPLE ? read(source) : null) {
            sample.add(line);
        }
        Integer said = choice.headerLine();
        Optional<TableLine> header = said == null
                ? finder.find(sample)
                : sample.stream().filter(line -> line.number() == said).findFirst();
        int from = header.map(line -> sample.indexOf(line) + 1).orElse(0);
        List<TableLine> data = sample.subList(from, sample.size());
        Headings headings = headings(sample, from);
        TableLayout layout = new TableLayout(
                source.format(),
                source.encoding(),
                source.separator(),
                source.sheet(),
                source.sheets(),
                header.map(TableLine::number).orElse(0L),
                headings.columns(data),
                width(header.orElse(null), data),
                headings.fingerprint());
        TableFile table = new TableFile(
                source, layout, new LineRules(header.map(TableLine::cells).orElse(List.of())));
        table.waiting.addAll(data);
        return table;
    }

    /** @param from where the data begin, after the header if there is one */
    static Headings headings(List<TableLine> sample, int from) {
        TableLine header = from == 0 ? null : sample.get(from - 1);
        return new Headings(
                header, from < 2 ? null : sample.get(from - 2), width(header, sample.subList(from, sample.size())));
    }

    /** A line with more cells than the header is a fault of that line, so the header says how wide the table is. */
    private static int width(@Nullable TableLine header, List<TableLine> data) {
        int widest = data.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        long wider = header == null
                ? data.size()
                : data.stream()
                        .filter(line -> line.cells().size() > header.cells().size())
                        .count();
        return header == null || wider * 2 > data.size()
                ? widest
                : header.cells().size();
    }

    private static @Nullable TableLine read(TableSource source) throws IOException, UnreadableTableException {
        try {
            return source.lines().next();
        } catch (InflationGuard.BombException | ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private static UnreadableTableException damaged(IOException e) {
        return new UnreadableTableException(
                e instanceof InflationGuard.BombException ? ZipParts.BOMB : ZipParts.DAMAGED, e);
    }

    /** How the table is made. */
    public TableLayout layout() {
        return layout;
    }

    /** The next line of data, null after the last. */
    public @Nullable TableLine next() throws IOException, UnreadableTableException {
        for (TableLine line = take(); line != null; line = take()) {
            if (rules.isHeaderAgain(line)) {
                headersAgain++;
            } else if (rules.isTotal(line)) {
                totals++;
            } else {
                return line;
            }
        }
        return null;
    }

    private @Nullable TableLine take() throws IOException, UnreadableTableException {
        return waiting.isEmpty() ? read(source) : waiting.poll();
    }

    /** How many lines of totals have been left out so far. */
    public int totals() {
        return totals;
    }

    /** How often the header has come again so far. */
    public int headersAgain() {
        return headersAgain;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
