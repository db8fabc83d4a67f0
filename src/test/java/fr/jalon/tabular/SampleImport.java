package fr.jalon.tabular;

import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An import as a module would declare it: of targets, which a company really keeps. */
@Component
public class SampleImport implements TableImport {

    public static final String KEY = "essais";

    /** A name that the module refuses, when it is about to save. */
    public static final String REFUSED = "À refuser";

    private final Targets targets;

    SampleImport(Targets targets) {
        this.targets = targets;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TableWords words() {
        return new TableWords(
                "Importer des essais", "Des collectivités que vous visez.", "essai", "essais", "Cibles", "/cibles");
    }

    @Override
    public TableSchema schema() {
        return new TableSchema(
                List.of(
                        TableField.of("siren", "SIREN", FieldKind.SIREN, "numéro SIREN")
                                .asRequired(),
                        TableField.of(
                                "nom", "Nom de la collectivité", FieldKind.TEXT, "collectivité", "raison sociale"),
                        TableField.of("sigle", "Sigle", FieldKind.TEXT),
                        TableField.of("email", "Adresse e-mail", FieldKind.EMAIL, "courriel"),
                        TableField.of("telephone", "Téléphone", FieldKind.PHONE, "tél"),
                        TableField.of("vuLe", "Vu le", FieldKind.DATE),
                        TableField.of("montant", "Montant", FieldKind.NUMBER)),
                List.of(new TableSchema.Alternative("le nom", List.of(List.of("nom"), List.of("sigle")))));
    }

    @Override
    public RowChecker checker() {
        Set<String> before = new HashSet<>();
        return row -> before.add(row.text("siren"))
                ? List.of()
                : List.of(RowFault.of("siren", "Ce SIREN est déjà plus haut dans le fichier."));
    }

    @Override
    public String save(Iterable<TableRow> rows, TableOrigin origin) {
        int saved = 0;
        for (TableRow row : rows) {
            if (row.text("nom").equals(REFUSED)) {
                throw new TableRefusedException("La ligne " + row.line() + " ne peut pas être prise.");
            }
            targets.aimAt(new Siren(row.text("siren")), row.text("nom") + row.text("sigle"));
            saved++;
        }
        return saved + " cibles venues de " + origin.fileName() + ".";
    }
}
