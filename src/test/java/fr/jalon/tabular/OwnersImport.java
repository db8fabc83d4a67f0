package fr.jalon.tabular;

import fr.jalon.account.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An import that its module keeps for the owners of companies, and that saves nothing. */
@Component
public class OwnersImport implements TableImport {

    public static final String KEY = "reserve";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TableWords words() {
        return new TableWords("Importer en réserve", "Pour les responsables.", "essai", "essais", "Cibles", "/cibles");
    }

    @Override
    public TableSchema schema() {
        return new TableSchema(
                List.of(
                        TableField.of("nom", "Nom", FieldKind.TEXT).asRequired(),
                        TableField.of("numero", "Numéro", FieldKind.NUMBER)),
                List.of());
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OWNER);
    }

    /** Not a row is asked for: what is counted then is what was read. */
    @Override
    public String save(Iterable<TableRow> rows, TableOrigin origin) {
        return "Rien de gardé.";
    }
}
