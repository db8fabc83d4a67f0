package fr.jalon.tabular.mapping;

import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.reading.TableLine;
import java.util.List;

/**
 * A line, and what it was understood to say.
 *
 * @param row what could be understood of it, which is all when there is no fault
 */
public record CheckedLine(TableLine line, TableRow row, List<RowFault> faults) {

    public boolean isRight() {
        return faults.isEmpty();
    }
}
