package fr.jalon.market.imports.domain;

import fr.jalon.market.intake.reading.ColumnNames;
import fr.jalon.tabular.FieldKind;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableSchema;
import java.util.List;

/**
 * The fields of the consolidated table, in the order in which pages offer them. What else their columns are called stands in
 * {@code market/columns.properties} alone. All are texts: what they say is for the interpreter of awards to understand.
 */
final class AwardColumns {

    static final TableSchema SCHEMA = new TableSchema(
            List.of(
                    of("id", "Numéro du marché").asRequired(),
                    of("acheteur_id", "SIRET de l’acheteur").asRequired(),
                    of("acheteur_nom", "Nom de l’acheteur"),
                    of("acheteur_code_postal", "Code postal de l’acheteur"),
                    of("acheteur_departement_code", "Département de l’acheteur"),
                    of("objet", "Objet"),
                    of("nature", "Nature"),
                    of("codeCPV", "Code CPV"),
                    of("procedure", "Procédure"),
                    of("dateNotification", "Date de notification"),
                    of("datePublicationDonnees", "Date de publication des données"),
                    of("dureeMois", "Durée en mois"),
                    of("montant", "Montant HT"),
                    of("formePrix", "Forme du prix"),
                    of("typePrix", "Type de prix"),
                    of("titulaire_id", "SIRET du titulaire"),
                    of("titulaire_typeIdentifiant", "Type d’identifiant du titulaire"),
                    of("titulaire_nom", "Nom du titulaire"),
                    of("lieuExecution_code", "Code du lieu d’exécution"),
                    of("lieuExecution_typeCode", "Type de code du lieu d’exécution"),
                    of("lieuExecution_nom", "Nom du lieu d’exécution"),
                    of("offresRecues", "Nombre d’offres reçues"),
                    of("attributionAvance", "Avance"),
                    of("idAccordCadre", "Numéro de l’accord-cadre"),
                    of("ccag", "CCAG"),
                    of("marcheInnovant", "Marché innovant"),
                    of("sousTraitanceDeclaree", "Sous-traitance déclarée"),
                    of("typeGroupementOperateurs", "Type de groupement"),
                    of("techniques", "Techniques d’achat"),
                    of("modalitesExecution", "Modalités d’exécution"),
                    of("considerationsSociales", "Considérations sociales"),
                    of("considerationsEnvironnementales", "Considérations environnementales"),
                    of("modification_id", "Numéro de la modification")),
            List.of());

    private AwardColumns() {}

    private static TableField of(String key, String label) {
        return TableField.of(key, label, FieldKind.TEXT, ColumnNames.names(key).toArray(String[]::new));
    }
}
