package fr.jalon.tabular.reading;

/**
 * One column of a table.
 *
 * @param index from 0, in the cells of a line
 * @param name as its heading says, or {@code Colonne C}; no two columns have the same
 * @param named whether the table names it
 */
public record TableColumn(int index, String name, boolean named) {}
