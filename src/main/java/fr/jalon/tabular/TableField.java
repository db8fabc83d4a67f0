package fr.jalon.tabular;

import java.util.List;

/**
 * A field that the rows of a table may fill.
 *
 * @param key letters, digits and low lines, by which rows are asked for it
 * @param label shown to people, in French: {@code Adresse e-mail}
 * @param required whether each row must have it
 * @param synonyms what columns that mean it are called, besides key and label; case and accents make no difference
 */
public record TableField(String key, String label, FieldKind kind, boolean required, List<String> synonyms) {

    public TableField {
        synonyms = List.copyOf(synonyms);
        if (!key.matches("[a-zA-Z][a-zA-Z0-9_]*")) {
            throw new IllegalArgumentException("A key is letters, digits and low lines: " + key);
        }
    }

    /** A field that rows may leave empty. */
    public static TableField of(String key, String label, FieldKind kind, String... synonyms) {
        return new TableField(key, label, kind, false, List.of(synonyms));
    }

    /** The same, which each row must have. */
    public TableField asRequired() {
        return new TableField(key, label, kind, true, synonyms);
    }
}
