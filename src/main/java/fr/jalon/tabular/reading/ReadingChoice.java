package fr.jalon.tabular.reading;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about how a table is to be read.
 *
 * @param sheet its name, null for the first one that holds something
 * @param headerLine the line of the file that names the columns, 0 for none, null to find it
 */
public record ReadingChoice(
        @Nullable String sheet, @Nullable Integer headerLine) {

    /** Nothing said: all is found out. */
    public static final ReadingChoice GUESS = new ReadingChoice(null, null);
}
