package fr.jalon.tabular.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tabular.FieldKind;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.TableSchema.Alternative;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableLine;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnMatcherTest {

    private static final TableSchema CONTACTS = new TableSchema(
            List.of(
                    TableField.of("personne", "Nom complet", FieldKind.TEXT, "contact", "interlocuteur"),
                    TableField.of("nom", "Nom", FieldKind.TEXT, "nom de famille"),
                    TableField.of("prenom", "Prénom", FieldKind.TEXT),
                    TableField.of("email", "Adresse e-mail", FieldKind.EMAIL, "mail", "courriel")
                            .asRequired(),
                    TableField.of("telephone", "Téléphone", FieldKind.PHONE, "tél", "portable"),
                    TableField.of("vuLe", "Vu le", FieldKind.DATE, "dernier contact"),
                    TableField.of("siren", "SIREN", FieldKind.SIREN)),
            List.of(new Alternative("le nom de la personne", List.of(List.of("personne"), List.of("nom", "prenom")))));

    @Test
    void columnsAreKnownByTheirNamesHoweverWritten() {
        assertThat(guess(List.of("NOM DE FAMILLE", "Prenoms", "E-Mail", "TÉL.", "Dernier  contact"), List.of()))
                .isEqualTo(Map.of(0, "nom", 1, "prenom", 2, "email", 3, "telephone", 4, "vuLe"));
        assertThat(guess(List.of("Prénnom", "Couriel", "Téléphone du contact", "Vu"), List.of()))
                .isEqualTo(Map.of(0, "prenom", 1, "email", 2, "telephone", 3, "vuLe"));
    }

    @Test
    void columnsAreKnownByWhatStandsInThem() {
        assertThat(guess(
                        List.of("A", "B", "Joindre"),
                        List.of("Durand", "217500016", "paul@mairie.fr"),
                        List.of("Petit", "200054781", "anne@mairie.fr")))
                .isEqualTo(Map.of(1, "siren", 2, "email"));
    }

    @Test
    void aNameThatTheContentBeliesIsNotBelieved() {
        assertThat(guess(List.of("Mail", "Contact"), List.of("oui", "a@b.fr"), List.of("non", "c@d.fr")))
                .doesNotContainEntry(0, "email");
    }

    @Test
    void aChoiceSaysWhatItLacks() {
        assertThat(ChoiceFaults.of(CONTACTS, List.of("nom", "nom")))
                .anyMatch(fault -> fault.contains("2 colonnes"))
                .anyMatch(fault -> fault.contains("Adresse e-mail"))
                .anyMatch(fault -> fault.contains("le nom de la personne"));
        assertThat(ChoiceFaults.of(CONTACTS, List.of("nom", "prenom", "email"))).isEmpty();
        assertThat(ColumnChoice.read(new ColumnChoice(Map.of(1, "nom", 3, "email")).written())
                        .fields())
                .isEqualTo(Map.of(1, "nom", 3, "email"));
        assertThat(ColumnChoice.read("").fields()).isEmpty();
    }

    @Test
    void aRowSaysAllItsFaultsAndTheModuleIsAskedAboutRightOnesOnly() {
        RowReader reader = new RowReader(
                CONTACTS,
                new ColumnChoice(Map.of(0, "nom", 1, "prenom", 2, "email", 3, "vuLe")),
                4,
                row -> row.text("nom").equals("Petit") ? List.of(RowFault.of("nom", "déjà là")) : List.of());
        assertThat(reader.read(line("Durand", "", "paul@", "demain", "", "x")).faults())
                .extracting(RowFault::field)
                .containsExactly(null, "email", "vuLe", null);
        assertThat(reader.read(line("Petit", "Anne", "anne@mairie.fr")).faults())
                .containsExactly(RowFault.of("nom", "déjà là"));
        CheckedLine right = reader.read(line("Durand", "Zoé", "zoe@mairie.fr", "06/12/2027"));
        assertThat(right.isRight()).isTrue();
        assertThat(right.row().date("vuLe")).hasToString("Optional[2027-12-06]");
        assertThat(right.row().text("siren")).isEmpty();
    }

    @SafeVarargs
    private static Map<Integer, String> guess(List<String> names, List<String>... rows) {
        List<TableColumn> columns = IntStream.range(0, names.size())
                .mapToObj(i -> new TableColumn(i, names.get(i), true))
                .toList();
        List<TableLine> sample = IntStream.range(0, rows.length)
                .mapToObj(i -> new TableLine(i + 2, rows[i]))
                .toList();
        return ColumnMatcher.guess(CONTACTS, columns, sample).fields();
    }

    private static TableLine line(String... cells) {
        return new TableLine(2, List.of(cells));
    }
}
