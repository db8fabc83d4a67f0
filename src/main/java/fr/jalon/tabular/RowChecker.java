package fr.jalon.tabular;

import java.util.List;

/** A module's own rules for a row, asked in the order of the file; it may remember the rows before. */
public interface RowChecker {

    /** What is wrong with a row that is well written; empty when it can be saved. Nothing is changed. */
    List<RowFault> check(TableRow row);
}
