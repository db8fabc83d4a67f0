package fr.jalon.scheduling.wording;

import fr.jalon.scheduling.engine.template.Loss;

/** What is lost with a line that can no longer be done, in French. */
public final class LossWording {

    private LossWording() {}

    /** What is lost, or why it does not matter, and what to do instead. */
    public static String sentence(Loss loss) {
        return switch (loss) {
            case AUTHORITY_CHOSEN -> "Sans gravité : cette collectivité est déjà choisie.";
            case DECISION_MAKER ->
                "Sans le nom du décideur, vos questions de l’étape 2 n’ont pas d’adresse : cherchez-le en même "
                        + "temps que le titulaire, dans les avis d’attribution.";
            case CONTACT -> "Personne ne vous connaît dans la place : adressez vos questions au service achats.";
            case BEING_KNOWN ->
                "Il est trop tard pour se faire connaître avant que l’acheteur tienne tous les candidats à égale "
                        + "distance : une rencontre reste possible tant que l’avis n’est pas paru, dans les formes du sourçage.";
            case TRUST ->
                "La confiance ne se rattrape pas : misez sur une offre sans faute, et reprenez la "
                        + "fidélisation pour le marché suivant.";
            case VERDICT -> "Sans gravité : sans prospection, il n’y a rien à juger.";
            case INFORMATION -> "Sans gravité : l’étape 2 cherche les mêmes renseignements.";
            case BUYER_ASKED -> "Sans gravité : l’étape 2 demande les mêmes choses à l’acheteur.";
            case PROCEDURE_FORESEEN -> "Sans gravité : la procédure est déjà prévue.";
            case END_SOUGHT -> "Sans gravité : l’étape 2 cherche aussi l’échéance du marché en cours.";
            case END_OF_CONTRACT ->
                "Sans l’échéance du marché en cours, J reste une supposition : surveillez les avis chaque "
                        + "semaine.";
            case WHY_THE_HOLDER_WON ->
                "Vous ne saurez pas pourquoi le titulaire l’a emporté : fiez-vous aux critères de l’avis, et "
                        + "demandez ces éléments pour la fois suivante.";
            case PURPOSE_AND_DATES ->
                "L’objet et les dates se liront dans l’avis : gardez du temps pour le lire dès sa parution.";
            case LOTS -> "Lots et forme de commande se liront dans l’avis : préparez une réponse pour chaque cas.";
            case SPECIFICATION ->
                "Le cahier des charges est sans doute écrit : faites valoir vos nouveautés en variante, si le "
                        + "règlement en admet.";
            case CONSULTATION_FILE -> "Sans le dossier de consultation, pas d’offre : retirez-le aujourd’hui même.";
            case CANDIDATURE -> "Sans candidature, pas d’offre : ce marché est perdu, préparez le suivant.";
            case INVITATION -> "Sans invitation, pas d’offre : demandez à l’acheteur où en est votre candidature.";
            case REQUIREMENTS ->
                "Une exigence manquée rend l’offre irrégulière : relisez au moins les pièces demandées et les minimums du "
                        + "cahier des charges.";
            case WRITING -> "Sans offre écrite, rien à déposer : réduisez-la à ce que les critères notent.";
            case WAY_OF_SUBMITTING -> "Sans gravité si vous déposez par voie électronique, presque toujours exigée.";
            case QUESTIONS ->
                "L’acheteur n’est plus tenu de répondre : tranchez seul, et dites vos hypothèses dans " + "l’offre.";
            case CERTIFICATE ->
                "Un certificat périmé fait rejeter une offre signée : vérifiez s’il faut signer au dépôt, "
                        + "souvent la signature n’est exigée que de l’attributaire.";
            case TRIAL -> "Un premier dépôt sans essai est un risque : déposez la veille, pas à la dernière heure.";
            case BACKUP_COPY -> "Sans gravité : la copie de sauvegarde est une faculté, pas une obligation.";
            case BID -> "L’offre n’a pas été déposée.";
        };
    }
}
