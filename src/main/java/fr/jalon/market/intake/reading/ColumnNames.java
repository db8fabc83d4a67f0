package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.PlainText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The columns of a buyer's own table under the names of the consolidated one. Case, accents, blanks and signs make no
 * difference: {@code "Durée (mois)"} is {@code "DUREE_MOIS"}.
 */
public final class ColumnNames {

    /** Names are asked row by row; more than this many differ only in a file that means harm. */
    private static final int REMEMBERED = 5_000;

    /** Each field with the names it goes by, the one that says it best first; its own name need not be told. */
    private static final String KNOWN = """
            id = id marché, identifiant marché, id du marché, identifiant du marché, numéro marché, numéro de marché, numéro du marché, \
            n° marché, n° de marché, n° du marché, num marché, marché id, référence marché, référence du marché, id contrat, \
            identifiant contrat, numéro contrat, numéro de contrat, n° contrat, n° de contrat, numéro, référence
            acheteur_id = id acheteur, SIRET acheteur, acheteur SIRET, SIRET de l’acheteur, identifiant acheteur, \
            identifiant de l’acheteur, SIRET pouvoir adjudicateur, SIRET du pouvoir adjudicateur, SIRET collectivité, \
            collectivité SIRET, SIREN acheteur, acheteur SIREN
            acheteur_nom = nom acheteur, nom de l’acheteur, acheteur, libellé acheteur, dénomination acheteur, \
            pouvoir adjudicateur, nom du pouvoir adjudicateur, collectivité, nom collectivité
            acheteur_code_postal = code postal acheteur, code postal de l’acheteur, CP acheteur, acheteur CP
            acheteur_departement_code = département acheteur, code département acheteur
            nature = nature marché, nature du marché, nature contrat, nature du contrat
            objet = objet marché, objet du marché, objet contrat, objet du contrat, intitulé, intitulé marché, intitulé du marché, \
            libellé marché, libellé du marché, désignation
            codeCPV = CPV, CPV principal, code CPV principal, CPV code
            procedure = type procédure, type de procédure, procédure passation, procédure de passation, mode de passation
            dureeMois = durée en mois, durée marché mois, durée du marché mois, durée du marché en mois, nombre de mois
            dateNotification = date de notification, date notification marché, date de notification du marché, notification, \
            date notif, notifié le
            datePublicationDonnees = date publication des données, date de publication des données, \
            date de publication des données essentielles, date publication, date de publication
            montant = montant marché, montant du marché, montant HT, montant marché HT, montant du marché HT, montant en euros HT, \
            montant HT en euros, montant initial HT, montant initial, montant attribué, montant attribué HT, montant notifié, \
            montant notifié HT, montant prévu HT, montant prévu, montant maximum HT, montant maximum, montant max HT, montant max
            formePrix = forme de prix, forme du prix
            typePrix = type de prix, types prix, types de prix
            titulaire_id = titulaires id, id titulaire, SIRET titulaire, titulaire SIRET, SIRET du titulaire, \
            identifiant titulaire, SIRET mandataire, SIRET attributaire, SIRET de l’attributaire, SIRET fournisseur, \
            fournisseur SIRET, SIRET entreprise, SIREN titulaire, SIREN titualire, titulaire SIREN, SIREN du titulaire
            titulaire_typeIdentifiant = titulaires type identifiant, titulaires type identifiant type identifiant, \
            type identifiant titulaire, type d’identifiant du titulaire, type identifiant
            titulaire_nom = titulaire, nom titulaire, nom du titulaire, titulaires nom, titulaire mandataire, \
            titulaire dénomination sociale, titulaires dénomination sociale, dénomination sociale, dénomination titulaire, \
            raison sociale, raison sociale titulaire, raison sociale du titulaire, attributaire, nom attributaire, \
            nom de l’attributaire, fournisseur, fournisseur nom, nom fournisseur, nom du fournisseur, entreprise
            lieuExecution_code = code lieu exécution, code lieu d’exécution, lieu d’exécution code, code du lieu d’exécution, \
            code postal lieu exécution, code postal du lieu d’exécution
            lieuExecution_typeCode = type code lieu exécution, type code lieu d’exécution, lieu d’exécution type code
            lieuExecution_nom = lieu exécution, lieu d’exécution, nom lieu exécution, nom du lieu d’exécution, \
            lieu d’exécution nom, lieu principal d’exécution
            offresRecues = nombre d’offres reçues, nombre offres reçues, nb offres reçues, nombre d’offres, nb offres
            attributionAvance = avance
            idAccordCadre = numéro accord-cadre, n° accord-cadre
            ccag =
            marcheInnovant =
            sousTraitanceDeclaree =
            typeGroupementOperateurs =
            techniques =
            modalitesExecution =
            considerationsSociales =
            considerationsEnvironnementales =
            modification_id =
            """;

    private static final Map<String, Meaning> MEANINGS = meanings();
    private static final Map<String, Optional<Meaning>> BY_NAME = new ConcurrentHashMap<>();

    private record Meaning(String field, int rank) {}

    private ColumnNames() {}

    /** Whether one of these columns says the field. */
    static boolean name(List<String> header, String field) {
        return header.stream()
                .anyMatch(name -> name.equals(field.replace('_', '.'))
                        || meaning(name)
                                .map(Meaning::field)
                                .filter(field::equals)
                                .isPresent());
    }

    /**
     * The row with the fields its columns mean beside the columns themselves. What is said under the field's own name stands;
     * of several columns that mean one field the best name wins that says something in this row.
     */
    public static Tree.Fields understood(Tree.Fields row) {
        Map<String, Meaning> found = new HashMap<>();
        Map<String, Tree> added = new LinkedHashMap<>();
        row.values()
                .forEach((name, value) -> meaning(name).ifPresent(meaning -> {
                    Meaning before = found.get(meaning.field());
                    if (row.get(meaning.field()) == null && (before == null || meaning.rank() < before.rank())) {
                        found.put(meaning.field(), meaning);
                        added.put(meaning.field(), value);
                    }
                }));
        if (added.isEmpty()) {
            return row;
        }
        Map<String, Tree> all = new LinkedHashMap<>(row.values());
        all.putAll(added);
        return new Tree.Fields(all);
    }

    private static Optional<Meaning> meaning(String name) {
        Optional<Meaning> known = BY_NAME.get(name);
        if (known == null) {
            known = Optional.ofNullable(MEANINGS.get(key(name)));
            if (BY_NAME.size() < REMEMBERED) {
                BY_NAME.put(name, known);
            }
        }
        return known;
    }

    private static String key(String name) {
        return PlainText.of(name).replace(" ", "");
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        KNOWN.lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            String field = parts[0].strip();
            int rank = 0;
            meanings.put(key(field), new Meaning(field, rank));
            for (String name : parts[1].split(",")) {
                meanings.putIfAbsent(key(name), new Meaning(field, ++rank));
            }
        });
        meanings.remove("");
        return Map.copyOf(meanings);
    }
}
