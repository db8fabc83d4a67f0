package fr.jalon.market.intake;

import static fr.jalon.market.intake.Severity.FLAGGED;
import static fr.jalon.market.intake.Severity.REJECTED;
import static fr.jalon.market.intake.Severity.REPAIRED;

/** Everything known to go wrong in published awards, with what is done about it. docs/data.md lists the same. */
public enum Defect {
    NOT_A_RECORD(REJECTED, "L'élément n'est pas une fiche de marché."),
    ROW_LENGTH(REJECTED, "La ligne n'a pas autant de colonnes que l'en-tête."),
    BUYER_MISSING(REJECTED, "Aucun identifiant d'acheteur : le marché n'a pas de clé."),
    BUYER_UNREADABLE(REJECTED, "L'identifiant de l'acheteur n'est ni un SIRET ni un SIREN."),
    BUYER_FILLER(REJECTED, "L'identifiant de l'acheteur est un même chiffre répété : l'acheteur est inconnu."),
    NUMBER_MISSING(REJECTED, "Aucun numéro de marché : le marché n'a pas de clé."),
    TEST_DATA(REJECTED, "Fiche d'essai d'une plateforme, publiée par erreur."),

    BUYER_ZERO_LOST(REPAIRED, "SIRET de l'acheteur à 13 chiffres : le zéro perdu à gauche est remis."),
    BUYER_SIREN(REPAIRED, "SIREN de l'acheteur donné à la place du SIRET."),
    BUYER_SEPARATORS(REPAIRED, "Espaces ou signes retirés de l'identifiant de l'acheteur."),
    BUYER_KEY(FLAGGED, "La clé du SIRET de l'acheteur est fausse."),
    BUYER_ACCOUNT(
            FLAGGED, "Le nom de l'acheteur est celui d'un budget : un vrai nom est montré à sa place, s'il est connu."),

    AWARD_WITHOUT_FOLLOW_UP(FLAGGED, "Procédure déclarée sans suite : ce n'est pas un contrat, elle est tenue à part."),
    AWARD_UNSUCCESSFUL(FLAGGED, "Procédure infructueuse : ce n'est pas un contrat, elle est tenue à part."),
    AWARD_CANCELLED(FLAGGED, "Procédure annulée : ce n'est pas un contrat, elle est tenue à part."),
    AWARD_TO_NOBODY(FLAGGED, "Procédure non attribuée : ce n'est pas un contrat, elle est tenue à part."),

    LIST_AS_TEXT(REPAIRED, "Liste ou objet écrit comme un texte : il est relu."),
    TEXT_ENTITIES(REPAIRED, "Entités HTML remplacées par leurs caractères."),
    TEXT_TAGS(REPAIRED, "Balises HTML retirées du texte."),
    TEXT_MOJIBAKE(REPAIRED, "Caractères abîmés par un mauvais encodage : rétablis."),
    TEXT_CONTROL(REPAIRED, "Caractères de contrôle retirés du texte."),
    TEXT_LOST(FLAGGED, "Caractères perdus à la publication (�) : ils ne peuvent être retrouvés."),
    OBJECT_MISSING(FLAGGED, "Objet du marché absent."),
    OBJECT_CUT(FLAGGED, "Objet coupé à la publication (256 ou 1000 caractères)."),

    CPV_ZERO_LOST(REPAIRED, "Code CPV à 7 chiffres : le zéro perdu à gauche est remis."),
    CPV_CHECK_GLUED(REPAIRED, "Code CPV à 9 chiffres : la clé collée est retirée."),
    CPV_FORM(REPAIRED, "Code CPV écrit avec des espaces, un tiret long ou des décimales : relu."),
    CPV_MISSING(FLAGGED, "Code CPV absent."),
    CPV_UNREADABLE(FLAGGED, "Ce n'est pas un code CPV : laissé inconnu."),

    DATE_ZONE(REPAIRED, "Heure ou fuseau retiré de la date : le jour gardé est celui de Paris."),
    DATE_FORM(REPAIRED, "Date écrite autrement qu'aaaa-mm-jj : relue."),
    DATE_YEAR(REPAIRED, "Année impossible, corrigée d'après la date de publication."),
    DATE_EMPTY_MARK(FLAGGED, "Date qui veut dire « vide » dans un logiciel : laissée inconnue."),
    DATE_UNREADABLE(FLAGGED, "Ce n'est pas une date : laissée inconnue."),
    DATE_IMPLAUSIBLE(FLAGGED, "Date hors du possible : laissée inconnue."),
    DATE_FUTURE(FLAGGED, "Date dans le futur : gardée."),
    NOTIFICATION_MISSING(
            FLAGGED, "Date de notification absente : la fin ne peut être calculée qu'à partir d'une autre date."),

    NUMBER_FORM(REPAIRED, "Nombre écrit comme un texte, avec des décimales ou des signes : relu."),
    MONTHS_MISSING(FLAGGED, "Durée absente."),
    MONTHS_UNREADABLE(FLAGGED, "Ce n'est pas une durée en mois : laissée inconnue."),
    MONTHS_NIL(FLAGGED, "Durée nulle ou négative : laissée inconnue."),
    MONTHS_HUGE(FLAGGED, "Durée de plus de 50 ans : laissée inconnue."),
    MONTHS_LONG(FLAGGED, "Durée de plus de 15 ans : gardée."),

    AMOUNT_MISSING(FLAGGED, "Montant absent."),
    AMOUNT_UNREADABLE(FLAGGED, "Ce n'est pas un montant : laissé inconnu."),
    AMOUNT_AMBIGUOUS(
            FLAGGED,
            "Montant qui se lit de deux façons (12.500 : douze et demi, ou douze mille cinq cents) : laissé inconnu."),
    AMOUNT_NIL(FLAGGED, "Montant de 0 ou 1 € ou négatif, mis pour « inconnu » : laissé inconnu."),
    AMOUNT_FILLER(FLAGGED, "Montant de remplissage (tout en 9, 12311111111) : laissé inconnu."),
    AMOUNT_HUGE(FLAGGED, "Montant de plus de 10 milliards d'euros : laissé inconnu."),
    AMOUNT_LARGE(FLAGGED, "Montant de plus d'un milliard d'euros : gardé."),
    AMOUNT_SMALL(FLAGGED, "Montant de moins de 100 € : gardé."),

    OFFERS_IMPLAUSIBLE(FLAGGED, "Nombre d'offres nul, illisible ou supérieur à 1000 : laissé inconnu."),

    WORD_FOLDED(REPAIRED, "Mot écrit autrement que dans la nomenclature : ramené au mot officiel."),
    WORD_UNKNOWN(FLAGGED, "Mot absent de la nomenclature : gardé tel quel."),

    HOLDER_ZERO_LOST(REPAIRED, "SIRET du titulaire à 13 chiffres : le zéro perdu à gauche est remis."),
    HOLDER_SIREN(REPAIRED, "SIREN du titulaire donné à la place du SIRET."),
    HOLDER_SEPARATORS(REPAIRED, "Espaces ou signes retirés de l'identifiant du titulaire."),
    HOLDER_REPEATED(REPAIRED, "Titulaire répété dans la fiche : compté une fois."),
    HOLDER_KEY(FLAGGED, "La clé du SIRET du titulaire est fausse : gardé."),
    HOLDER_UNREADABLE(
            FLAGGED,
            "L'identifiant du titulaire n'est pas celui d'une entreprise : gardé tel quel, sans rattachement."),
    HOLDER_FILLER(
            FLAGGED, "Identifiant de remplissage du titulaire (un même signe répété) : le titulaire est inconnu."),
    HOLDER_WITHOUT_ID(FLAGGED, "Titulaire sans identifiant."),
    HOLDER_BROKEN(FLAGGED, "Titulaire illisible (des noms de champs à la place des valeurs) : laissé de côté."),
    HOLDER_OUTCOME(FLAGGED, "« Sans suite » ou « infructueux » parmi d'autres titulaires : laissé de côté."),
    HOLDER_MISSING(FLAGGED, "Aucun titulaire."),

    PLACE_TYPE(REPAIRED, "Le type du lieu ne va pas avec son code : lu d'après le code."),
    PLACE_ZERO_LOST(REPAIRED, "Code de lieu à 4 chiffres : le zéro perdu à gauche est remis."),
    PLACE_WIDE(
            FLAGGED,
            "Le lieu d'exécution est une région ou toute la France : département de l'acheteur pris à la place."),
    PLACE_ABROAD(FLAGGED, "Le lieu d'exécution est à l'étranger : département de l'acheteur pris à la place."),
    PLACE_UNREADABLE(
            FLAGGED, "Le code du lieu d'exécution ne désigne aucun lieu : département de l'acheteur pris à la place."),

    AMENDMENT_BROKEN(FLAGGED, "Modification vide ou illisible : laissée de côté."),
    AMENDMENT_DELTA(
            FLAGGED, "Montant de modification inférieur à la moitié du marché : lu comme une différence et ajouté."),
    AMENDMENT_SHORTER(FLAGGED, "Durée de modification plus courte que le marché : la durée n'est pas changée."),
    NUMBER_REUSED(
            FLAGGED,
            "Le même numéro désigne des achats différents : les fiches sont rassemblées, à lire avec prudence.");

    private final Severity severity;
    private final String reason;

    Defect(Severity severity, String reason) {
        this.severity = severity;
        this.reason = reason;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence in French. */
    public String reason() {
        return reason;
    }
}
