package fr.jalon.tabular;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is not taken.
 *
 * @param field the key of the field at fault, null when it is the row as a whole
 * @param sentence in French: it is shown beside the value
 */
public record RowFault(@Nullable String field, String sentence) {

    /** A fault of one field. */
    public static RowFault of(String field, String sentence) {
        return new RowFault(field, sentence);
    }
}
