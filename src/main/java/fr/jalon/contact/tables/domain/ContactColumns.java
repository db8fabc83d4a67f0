package fr.jalon.contact.tables.domain;

import static fr.jalon.tabular.TableField.of;

import fr.jalon.tabular.FieldKind;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.TableSchema.Alternative;
import java.util.List;

/** The fields of a person in tables, and what their columns are called: by Jalon's own exports, by address books, by people. */
final class ContactColumns {

    static final String AUTHORITY = "authority";
    static final String SIREN = "siren";
    static final String SIRET = "siret";
    static final String CIVILITY = "civility";
    static final String FIRST_NAME = "firstName";
    static final String LAST_NAME = "lastName";
    static final String FULL_NAME = "fullName";
    static final String POSITION = "position";
    static final String CIRCLE = "circle";
    static final String INFLUENCE = "influence";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String NOTE = "note";
    static final String SOURCE = "source";
    static final String SOURCE_DETAIL = "sourceDetail";
    static final String COLLECTED_ON = "collectedOn";

    static final TableSchema SCHEMA = new TableSchema(
            List.of(
                    of(
                            AUTHORITY,
                            "Collectivité",
                            FieldKind.TEXT,
                            "nom de la collectivité",
                            "commune",
                            "ville",
                            "mairie",
                            "organisme",
                            "organisation",
                            "structure",
                            "établissement",
                            "acheteur",
                            "société",
                            "entreprise",
                            "company",
                            "organization"),
                    of(SIREN, "SIREN", FieldKind.SIREN, "numéro SIREN", "n° SIREN"),
                    of(SIRET, "SIRET", FieldKind.SIRET, "numéro SIRET", "n° SIRET"),
                    of(CIVILITY, "Civilité", FieldKind.TEXT, "titre de civilité", "civ"),
                    of(FIRST_NAME, "Prénom", FieldKind.TEXT, "petit nom", "prénom usuel", "first name", "given name"),
                    of(
                            LAST_NAME,
                            "Nom",
                            FieldKind.TEXT,
                            "nom de famille",
                            "patronyme",
                            "nom d’usage",
                            "nom du contact",
                            "last name",
                            "family name",
                            "surname"),
                    of(
                            FULL_NAME,
                            "Nom complet",
                            FieldKind.TEXT,
                            "nom et prénom",
                            "nom prénom",
                            "prénom nom",
                            "prénom et nom",
                            "contact",
                            "interlocuteur",
                            "personne",
                            "name",
                            "full name"),
                    of(
                            POSITION,
                            "Fonction",
                            FieldKind.TEXT,
                            "poste",
                            "qualité",
                            "titre",
                            "métier",
                            "service",
                            "job title"),
                    of(CIRCLE, "Place dans le cercle d’achat", FieldKind.TEXT, "cercle", "rôle"),
                    of(INFLUENCE, "Poids", FieldKind.TEXT, "influence"),
                    of(
                            EMAIL,
                            "Adresse e-mail",
                            FieldKind.EMAIL,
                            "e-mail",
                            "mail",
                            "mél",
                            "courriel",
                            "adresse mail",
                            "adresse électronique",
                            "e-mail address"),
                    of(
                            PHONE,
                            "Téléphone",
                            FieldKind.PHONE,
                            "tél",
                            "numéro de téléphone",
                            "téléphone direct",
                            "ligne directe",
                            "portable",
                            "mobile",
                            "phone"),
                    of(NOTE, "Note", FieldKind.TEXT, "notes", "remarque", "remarques", "commentaire", "observations"),
                    of(SOURCE, "Source", FieldKind.TEXT, "origine", "provenance"),
                    of(SOURCE_DETAIL, "Précision sur la source", FieldKind.TEXT, "précision source"),
                    of(
                            COLLECTED_ON,
                            "Recueilli le",
                            FieldKind.DATE,
                            "date de recueil",
                            "date de collecte",
                            "vu le",
                            "rencontré le")),
            List.of(
                    new Alternative("le nom de la personne", List.of(List.of(LAST_NAME), List.of(FULL_NAME))),
                    new Alternative(
                            "la collectivité (son nom, son SIREN ou un SIRET)",
                            List.of(List.of(AUTHORITY), List.of(SIREN), List.of(SIRET)))));

    private ContactColumns() {}
}
