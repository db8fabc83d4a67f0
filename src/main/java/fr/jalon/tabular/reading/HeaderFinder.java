package fr.jalon.tabular.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the line that names the columns: below titles, above the data, and perhaps not there. */
final class HeaderFinder {

    /** Titles above are a few lines. */
    private static final int LOOKED_AT = 30;

    private final Predicate<String> known;
    private final Predicate<String> layouts;

    /**
     * @param known whether a text is the name of a column that somebody looks for
     * @param layouts whether a fingerprint is that of headings seen before
     */
    HeaderFinder(Predicate<String> known, Predicate<String> layouts) {
        this.known = known;
        this.layouts = layouts;
    }

    /** The line whose headings have been seen before, else the likeliest; empty where no line names columns. */
    Optional<TableLine> find(List<TableLine> sample) {
        for (int from = 1; from <= Math.min(LOOKED_AT, sample.size()); from++) {
            if (layouts.test(TableFile.headings(sample, from).fingerprint())) {
                return Optional.of(sample.get(from - 1));
            }
        }
        return likeliest(sample.subList(0, Math.min(LOOKED_AT, sample.size())));
    }

    private Optional<TableLine> likeliest(List<TableLine> lines) {
        long widest = lines.stream().mapToLong(TableLine::filled).max().orElse(0);
        List<TableLine> possible = lines.stream()
                .filter(line -> line.filled() * 2 >= widest && namesColumns(line))
                .toList();
        long most = possible.stream().mapToLong(this::known).max().orElse(0);
        return possible.stream().filter(line -> most < 2 || known(line) == most).findFirst();
    }

    private long known(TableLine line) {
        return line.cells().stream().distinct().filter(known).count();
    }

    private static boolean namesColumns(TableLine line) {
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long numbers = cells.stream().filter(DataLook::isNumber).count();
        return cells.stream().noneMatch(DataLook::isValue) && numbers * 2 < cells.size() + 1;
    }
}
