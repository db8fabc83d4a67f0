package fr.jalon.tabular.mapping;

import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a choice of columns lacks or says twice, in French sentences. */
public final class ChoiceFaults {

    private ChoiceFaults() {}

    /** Empty when the rows can be read by it. */
    public static List<String> of(TableSchema schema, Collection<String> chosen) {
        List<String> faults = new ArrayList<>();
        for (TableField field : schema.fields()) {
            long times = chosen.stream().filter(field.key()::equals).count();
            if (times > 1) {
                faults.add("« " + field.label() + " » est choisi pour " + times + " colonnes : gardez-en une.");
            }
            if (times == 0 && field.required()) {
                faults.add("Indiquez la colonne « " + field.label() + " » : chaque ligne doit en avoir une.");
            }
        }
        for (TableSchema.Alternative alternative : schema.alternatives()) {
            if (alternative.ways().stream().noneMatch(Set.copyOf(chosen)::containsAll)) {
                faults.add("Indiquez la ou les colonnes qui disent " + alternative.what() + ".");
            }
        }
        if (chosen.isEmpty() && faults.isEmpty()) {
            faults.add("Indiquez au moins une colonne à prendre.");
        }
        return faults;
    }
}
