package fr.jalon.tabular.web;

import fr.jalon.site.French;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.TableWords;
import fr.jalon.tabular.domain.TableCheck;
import fr.jalon.tabular.domain.TableCheck.LineFault;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.mapping.CellReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows came to, before they are taken.
 *
 * @param error why nothing can be taken, null when something can
 * @param counts how many of what, in sentences
 * @param headings of the fields that are taken; of the lines, where the fields are too many to stand beside one another
 * @param rows some that can be taken, as understood
 * @param right how many can be taken
 * @param button what taking them is called
 * @param more a sentence where more lines are refused than are shown
 */
public record TableCheckPage(
        TableWords words,
        String home,
        String kind,
        UUID draft,
        String fileName,
        @Nullable String error,
        List<String> counts,
        List<String> headings,
        List<List<String>> rows,
        int right,
        String button,
        List<LineFault> faults,
        @Nullable String more) {

    /** As many fields as can be read side by side. */
    private static final int MOST_BESIDE = 7;

    static TableCheckPage of(TableImport target, TableDraft draft, TableCheck check, @Nullable String error) {
        TableWords words = target.words();
        List<TableField> taken = target.schema().fields().stream()
                .filter(field ->
                        draft.columns() != null && draft.columns().fields().containsValue(field.key()))
                .toList();
        boolean turned = taken.size() > MOST_BESIDE;
        return new TableCheckPage(
                words,
                TableAddress.of(target),
                target.key(),
                draft.id(),
                draft.fileName(),
                error,
                counts(check, words),
                turned ? lines(check) : taken.stream().map(TableField::label).toList(),
                turned ? byField(taken, check) : byLine(taken, check),
                check.right(),
                "Importer " + French.count(check.right(), words.one(), words.many()),
                check.firstFaults().stream()
                        .map(fault -> new LineFault(
                                fault.line(), fault.label(), TableColumnsPage.cut(fault.value()), fault.sentence()))
                        .toList(),
                check.refused() > check.firstFaults().size()
                        ? "Voici les premiers défauts ; le fichier des lignes refusées les a tous."
                        : null);
    }

    private static List<List<String>> byLine(List<TableField> taken, TableCheck check) {
        return check.firstRight().stream()
                .map(line ->
                        taken.stream().map(field -> shown(field, line.row())).toList())
                .toList();
    }

    private static List<String> lines(TableCheck check) {
        return Stream.concat(
                        Stream.of("Champ"),
                        check.firstRight().stream()
                                .map(line -> "Ligne " + line.row().line()))
                .toList();
    }

    private static List<List<String>> byField(List<TableField> taken, TableCheck check) {
        if (check.firstRight().isEmpty()) {
            return List.of();
        }
        return taken.stream()
                .map(field -> Stream.concat(
                                Stream.of(field.label()),
                                check.firstRight().stream().map(line -> shown(field, line.row())))
                        .toList())
                .toList();
    }

    /** The file cannot be read to its end. */
    static TableCheckPage unreadable(TableImport target, TableDraft draft, String error) {
        return of(target, draft, new TableCheck(0, 0, 0, 0, List.of(), List.of()), error);
    }

    private static List<String> counts(TableCheck check, TableWords words) {
        List<String> counts = new ArrayList<>();
        counts.add(
                French.capitalised(French.count(check.right(), words.one() + " prêt", words.many() + " prêts")) + ".");
        counts.add(French.capitalised(French.count(check.refused(), "ligne refusée", "lignes refusées"))
                        .replace("Aucun ligne", "Aucune ligne")
                + ".");
        if (check.totals() > 0) {
            counts.add(
                    French.count(check.totals(), "ligne de total laissée", "lignes de total laissées") + " de côté.");
        }
        if (check.headersAgain() > 0) {
            counts.add(French.count(
                            check.headersAgain(),
                            "ligne de titres répétée laissée",
                            "lignes de titres répétées laissées")
                    + " de côté.");
        }
        return counts;
    }

    private static String shown(TableField field, TableRow row) {
        String value = row.text(field.key());
        return value.isEmpty()
                ? ""
                : TableColumnsPage.cut(CellReader.read(field.kind(), value).shown());
    }
}
