package fr.jalon.market.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {

    private static Tree.Fields row(String... namesAndValues) {
        Map<String, Tree> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], new Tree.Text(namesAndValues[i + 1]));
        }
        return new Tree.Fields(values);
    }

    @ParameterizedTest
    @CsvSource({
        "'Id du marché ', id",
        "N° MARCHÉ, id",
        "id_marche, id",
        "SIRET de l'acheteur, acheteur_id",
        "SIRET de l’acheteur, acheteur_id",
        "id_acheteur, acheteur_id",
        "acheteur.id, acheteur_id",
        "Nom acheteur, acheteur_nom",
        "Objet marché, objet",
        "Durée (mois), dureeMois",
        "DureeMois, dureeMois",
        "Code CPV, codeCPV",
        "Date de notification, dateNotification",
        "Montant initial (Ht), montant",
        "montant_marche, montant",
        "Siret_Titulaire, titulaire_id",
        "titulaires_id, titulaire_id",
        "Titulaire/Mandataire, titulaire_nom",
        "LieuExecution_code, lieuExecution_code",
        "lieuExecution_nom, lieuExecution_nom"
    })
    void aColumnIsKnownByAnyOfItsNames(String column, String field) {
        assertThat(ColumnNames.understood(row(column, "x")).get(field)).isEqualTo(new Tree.Text("x"));
        assertThat(ColumnNames.name(List.of(column), field)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Durée", "Montant TTC", "Libellé CPV", "Commune_Titulaire", "Année", "''"})
    void aColumnThatMayMeanSomethingElseIsLeftAlone(String column) {
        Tree.Fields row = row(column, "x");

        assertThat(ColumnNames.understood(row)).isSameAs(row);
    }

    @Test
    void theBestNameThatSaysSomethingInTheRowWins() {
        assertThat(ColumnNames.understood(row("SIREN titulaire", "1", "SIRET titulaire", "2"))
                        .get("titulaire_id"))
                .isEqualTo(new Tree.Text("2"));
        assertThat(ColumnNames.understood(row("Montant prévu", "3", "Montant TTC", "4"))
                        .get("montant"))
                .isEqualTo(new Tree.Text("3"));
    }

    @Test
    void theFieldsOwnNameStandsAndNothingPublishedIsLost() {
        Tree.Fields row = row("id_marche", "1", "id", "2", "Montant HT", "3");

        assertThat(ColumnNames.understood(row).values())
                .containsExactlyInAnyOrderEntriesOf(row("id_marche", "1", "id", "2", "Montant HT", "3", "montant", "3")
                        .values());
    }
}
