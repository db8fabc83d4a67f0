package fr.jalon.tabular.web;

import fr.jalon.site.Choice;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableWords;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableOverview;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableLayout;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where is said what each column means.
 *
 * @param facts how the table was found to be made
 * @param choices what a column may mean, nothing first
 * @param sheets to choose from, empty where there is one
 * @param header the line of the headings, 0 for none
 */
public record TableColumnsPage(
        TableWords words,
        String home,
        String kind,
        UUID draft,
        String fileName,
        String facts,
        List<Column> columns,
        List<Choice> choices,
        List<Choice> sheets,
        String sheet,
        List<Choice> headers,
        String header) {

    private static final int PREVIEW = 5;
    private static final int LONGEST = 80;
    private static final long LINES_OFFERED = 15;

    /**
     * One column.
     *
     * @param field the name of its form field
     * @param name as the table says it
     * @param chosen the key of the field it means, empty for none
     * @param values of the first real lines
     */
    public record Column(String field, String name, String chosen, List<String> values) {}

    static TableColumnsPage of(TableImport target, TableDraft draft, TableOverview overview, ColumnChoice chosen) {
        TableLayout layout = overview.layout();
        return new TableColumnsPage(
                target.words(),
                TableAddress.of(target),
                target.key(),
                draft.id(),
                draft.fileName(),
                LayoutWording.of(layout),
                layout.columns().stream()
                        .map(column -> column(column, overview, chosen))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", "Ne pas importer")),
                                target.schema().fields().stream().map(field -> new Choice(field.key(), field.label())))
                        .toList(),
                layout.sheets().size() < 2
                        ? List.of()
                        : layout.sheets().stream()
                                .map(sheet -> new Choice(sheet, sheet))
                                .toList(),
                layout.sheet() == null ? "" : layout.sheet(),
                headers(layout.headerLine()),
                String.valueOf(layout.headerLine()));
    }

    private static List<Choice> headers(long found) {
        return Stream.concat(
                        Stream.of(new Choice("0", "Aucune")),
                        LongStream.concat(LongStream.rangeClosed(1, LINES_OFFERED), LongStream.of(Math.max(1, found)))
                                .distinct()
                                .mapToObj(line -> new Choice(String.valueOf(line), "Ligne " + line)))
                .toList();
    }

    private static Column column(TableColumn column, TableOverview overview, ColumnChoice chosen) {
        return new Column(
                "c" + column.index(),
                cut(column.name()),
                chosen.of(column.index()),
                overview.sample().stream()
                        .limit(PREVIEW)
                        .map(line -> cut(line.cell(column.index()).strip()))
                        .toList());
    }

    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
