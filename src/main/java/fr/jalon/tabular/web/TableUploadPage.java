package fr.jalon.tabular.web;

import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableWords;
import java.util.List;

/**
 * Where a table is chosen.
 *
 * @param fields what may be in it, ready to show
 */
public record TableUploadPage(TableWords words, String kind, List<Field> fields) {

    /** @param required whether each row must have it */
    public record Field(String label, boolean required) {}

    static TableUploadPage of(TableImport target) {
        return new TableUploadPage(
                target.words(),
                target.key(),
                target.schema().fields().stream()
                        .map((TableField field) -> new Field(field.label(), field.required()))
                        .toList());
    }
}
