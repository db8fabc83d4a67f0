package fr.jalon.tabular;

import java.util.List;
import java.util.Optional;

/**
 * What a module takes from a table.
 *
 * @param fields in the order in which pages offer them
 * @param alternatives of which each row must have one
 */
public record TableSchema(List<TableField> fields, List<Alternative> alternatives) {

    /**
     * Fields that stand for each other: a full name, or first and last name.
     *
     * @param what they say, within a sentence: {@code le nom de la personne}
     * @param ways the keys of each way of saying it: with one of them whole, it is said
     */
    public record Alternative(String what, List<List<String>> ways) {

        public Alternative {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    public TableSchema {
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    /** The field of that key. */
    public Optional<TableField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
