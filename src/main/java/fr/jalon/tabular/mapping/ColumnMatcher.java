package fr.jalon.tabular.mapping;

import fr.jalon.tabular.FieldKind;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses which column says which field, by its name and by what stands in it; the likeliest pairs first. */
public final class ColumnMatcher {

    private static final int LIKELY_ENOUGH = 50;

    /** What tells its kind by itself: a mail is no date, but a number may be anything. */
    private static final Set<FieldKind> TELLING =
            Set.of(FieldKind.EMAIL, FieldKind.PHONE, FieldKind.SIREN, FieldKind.SIRET);

    /** Nine digits may be a telephone number without its zero, but seldom with the key of a SIREN. */
    private static final Set<FieldKind> KEYED = Set.of(FieldKind.SIREN, FieldKind.SIRET);

    private static final int CONTENT_FITS = 60;
    private static final int CONTENT_HAS_A_KEY = 10;
    private static final int CONTENT_DOES_NOT = -80;

    private final TableSchema schema;
    private final List<TableLine> sample;

    private ColumnMatcher(TableSchema schema, List<TableLine> sample) {
        this.schema = schema;
        this.sample = sample;
    }

    private record Pair(TableColumn column, TableField field, int score) {}

    /** @param sample the first lines of data */
    public static ColumnChoice guess(TableSchema schema, List<TableColumn> columns, List<TableLine> sample) {
        return new ColumnMatcher(schema, sample).guess(columns);
    }

    private ColumnChoice guess(List<TableColumn> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (TableColumn column : columns) {
            boolean vague = isVague(column);
            for (TableField field : schema.fields()) {
                int likeness = column.named() ? NameLikeness.of(field, column.name()) : 0;
                int name = vague && likeness == NameLikeness.BEGINS_SO ? 0 : likeness;
                pairs.add(new Pair(column, field, name + content(column, field, name)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        Map<Integer, String> chosen = new HashMap<>();
        for (Pair pair : pairs) {
            boolean free = !chosen.containsKey(pair.column().index())
                    && !chosen.containsValue(pair.field().key());
            if (free && pair.score() >= LIKELY_ENOUGH) {
                chosen.put(pair.column().index(), pair.field().key());
            }
        }
        return new ColumnChoice(chosen);
    }

    /** « Type » may be that of the price as well as that of the procedure: not to guess is better than to guess wrong. */
    private boolean isVague(TableColumn column) {
        return schema.fields().stream()
                        .filter(field -> NameLikeness.of(field, column.name()) == NameLikeness.BEGINS_SO)
                        .count()
                > 1;
    }

    private int content(TableColumn column, TableField field, int name) {
        List<String> cells = sample.stream()
                .map(line -> line.cell(column.index()))
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty() || field.kind() == FieldKind.TEXT && name > 0) {
            return 0;
        }
        double share = (double) cells.stream()
                        .filter(cell -> CellReader.read(field.kind(), cell).isUnderstood())
                        .count()
                / cells.size();
        if (field.kind() != FieldKind.TEXT && share < 0.2) {
            return CONTENT_DOES_NOT;
        }
        if (!TELLING.contains(field.kind()) || share < 0.6) {
            return 0;
        }
        return CONTENT_FITS + (KEYED.contains(field.kind()) ? CONTENT_HAS_A_KEY : 0);
    }
}
