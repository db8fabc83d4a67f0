package fr.jalon.tabular.domain;

import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.TableCheck.LineFault;
import fr.jalon.tabular.mapping.CheckedLine;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.mapping.RowReader;
import fr.jalon.tabular.reading.TableLayout;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all rows of a file and says which cannot be taken, and why. */
@Service
public class CheckService {

    private static final int FAULTS_SHOWN = 100;
    private static final int ROWS_SHOWN = 5;

    private final TableDraftOpener opener;

    CheckService(TableDraftOpener opener) {
        this.opener = opener;
    }

    /** Takes a line that is refused, with its faults. */
    public interface RefusedLines {

        /** Before the first. */
        void begin(TableLayout layout);

        void add(TableLine line, List<LineFault> faults);
    }

    /** The counts, and the first of each. @param columns as they were said */
    @Transactional(readOnly = true)
    public TableCheck check(TableImport target, TableDraft draft, ColumnChoice columns)
            throws IOException, UnreadableTableException {
        int[] counts = new int[2];
        List<CheckedLine> right = new ArrayList<>();
        List<LineFault> faults = new ArrayList<>();
        try (OpenDraft open = opener.open(draft, target)) {
            RowReader reader =
                    new RowReader(target.schema(), columns, open.layout().width(), target.checker());
            for (TableLine line = open.next(); line != null; line = open.next()) {
                CheckedLine checked = reader.read(line);
                counts[checked.isRight() ? 0 : 1]++;
                if (checked.isRight() && right.size() < ROWS_SHOWN) {
                    right.add(checked);
                }
                if (faults.size() < FAULTS_SHOWN) {
                    faults.addAll(faults(target, reader, checked));
                }
            }
            return new TableCheck(
                    counts[0],
                    counts[1],
                    open.table().totals(),
                    open.table().headersAgain(),
                    right,
                    faults.subList(0, Math.min(FAULTS_SHOWN, faults.size())));
        }
    }

    /** All lines that are refused, as the file has them. */
    @Transactional(readOnly = true)
    public void refused(TableImport target, TableDraft draft, ColumnChoice columns, RefusedLines refused)
            throws IOException, UnreadableTableException {
        try (OpenDraft open = opener.open(draft, target)) {
            refused.begin(open.layout());
            RowReader reader =
                    new RowReader(target.schema(), columns, open.layout().width(), target.checker());
            for (TableLine line = open.next(); line != null; line = open.next()) {
                CheckedLine checked = reader.read(line);
                if (!checked.isRight()) {
                    refused.add(line, faults(target, reader, checked));
                }
            }
        }
    }

    private static List<LineFault> faults(TableImport target, RowReader reader, CheckedLine checked) {
        return checked.faults().stream()
                .map(fault -> fault(target, reader, checked.line(), fault))
                .toList();
    }

    private static LineFault fault(TableImport target, RowReader reader, TableLine line, RowFault fault) {
        String field = fault.field();
        return field == null
                ? new LineFault(line.number(), "", "", fault.sentence())
                : new LineFault(
                        line.number(),
                        target.schema().field(field).map(TableField::label).orElse(""),
                        reader.published(line, field),
                        fault.sentence());
    }
}
