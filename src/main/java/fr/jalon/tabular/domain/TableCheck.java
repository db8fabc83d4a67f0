package fr.jalon.tabular.domain;

import fr.jalon.tabular.mapping.CheckedLine;
import java.util.List;

/**
 * What the rows of a file came to when all were looked at.
 *
 * @param right how many can be saved
 * @param refused how many cannot
 * @param totals lines of totals left aside
 * @param headersAgain how often the header came again
 * @param firstRight some of the rows that can be saved
 * @param firstFaults of the first rows that cannot
 */
public record TableCheck(
        int right,
        int refused,
        int totals,
        int headersAgain,
        List<CheckedLine> firstRight,
        List<LineFault> firstFaults) {

    /**
     * One fault of one line.
     *
     * @param label of the field, empty when it is the line as a whole
     * @param value as the file has it
     */
    public record LineFault(long line, String label, String value, String sentence) {}
}
