package fr.jalon.tabular.web;

import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.mapping.ChoiceFaults;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * What was chosen for each column: {@code c0}, {@code c1} and so on, as many as the table has.
 *
 * @param chosen the key of a field by the index of its column
 */
public record ColumnsForm(Map<Integer, String> chosen) {

    /** Only columns that the table has are looked for. */
    static ColumnsForm of(TableLayout layout, Map<String, String> sent) {
        Map<Integer, String> chosen = new HashMap<>();
        for (TableColumn column : layout.columns()) {
            String key = sent.getOrDefault("c" + column.index(), "").strip();
            if (!key.isEmpty()) {
                chosen.put(column.index(), key);
            }
        }
        return new ColumnsForm(chosen);
    }

    /** What is wrong with it; without errors the rows can be read by it. */
    BindingResult check(TableSchema schema) {
        BindingResult errors = new BeanPropertyBindingResult(this, "form");
        List<String> faults = new ArrayList<>();
        if (chosen.values().stream().anyMatch(key -> schema.field(key).isEmpty())) {
            faults.add("Choisissez pour chaque colonne un champ de la liste.");
        } else {
            faults.addAll(ChoiceFaults.of(schema, chosen.values()));
        }
        faults.forEach(fault -> errors.reject("columns", fault));
        return errors;
    }

    ColumnChoice choice() {
        return new ColumnChoice(chosen);
    }
}
