package fr.jalon.scheduling.engine.template;

import java.util.Map;
import java.util.Optional;

/**
 * What it costs when a line of the method can no longer be done.
 *
 * @param matters whether something has to be done about it
 * @param sentence in French: what is lost, or why it does not matter, and what to do instead
 */
public record Loss(boolean matters, String sentence) {

    /** By the objective, the first two parts of a line's key. */
    private static final Map<String, Loss> OF_OBJECTIVE = Map.ofEntries(
            harmless("e1.o1", "Sans gravité : cette collectivité est déjà choisie."),
            serious(
                    "e1.o2",
                    "Sans le nom du décideur, vos questions de l’étape 2 n’ont pas d’adresse : cherchez-le en même "
                            + "temps que le titulaire, dans les avis d’attribution."),
            serious("e1.o3", "Personne ne vous connaît dans la place : adressez vos questions au service achats."),
            serious(
                    "e1.o4",
                    "Il est trop tard pour se faire connaître avant que l’acheteur tienne tous les candidats à égale "
                            + "distance : une rencontre reste possible tant que l’avis n’est pas paru, dans les formes du sourçage."),
            serious(
                    "e1.o5",
                    "La confiance ne se rattrape pas : misez sur une offre sans faute, et reprenez la "
                            + "fidélisation pour le marché suivant."),
            harmless("e1.verdict", "Sans gravité : sans prospection, il n’y a rien à juger."),
            harmless("h1.informe", "Sans gravité : l’étape 2 cherche les mêmes renseignements."),
            harmless("h2.a", "Sans gravité : l’étape 2 demande les mêmes choses à l’acheteur."),
            harmless("h2.b", "Sans gravité : l’étape 2 demande les mêmes choses à l’acheteur."),
            harmless("h2.c", "Sans gravité : la procédure est déjà prévue."),
            harmless("h2.d", "Sans gravité : l’étape 2 cherche aussi l’échéance du marché en cours."),
            serious(
                    "e2.o1",
                    "Sans l’échéance du marché en cours, J reste une supposition : surveillez les avis chaque "
                            + "semaine."),
            serious(
                    "e2.o2",
                    "Vous ne saurez pas pourquoi le titulaire l’a emporté : fiez-vous aux critères de l’avis, et "
                            + "demandez ces éléments pour la fois suivante."),
            serious(
                    "e2.o3",
                    "L’objet et les dates se liront dans l’avis : gardez du temps pour le lire dès sa parution."),
            serious("e2.o4", "Lots et forme de commande se liront dans l’avis : préparez une réponse pour chaque cas."),
            serious(
                    "e2.o5",
                    "Le cahier des charges est sans doute écrit : faites valoir vos nouveautés en variante, si le "
                            + "règlement en admet."),
            serious("e3.publicite", "Sans le dossier de consultation, pas d’offre : retirez-le aujourd’hui même."),
            serious("e3.candidature", "Sans candidature, pas d’offre : ce marché est perdu, préparez le suivant."),
            serious(
                    "e3.invitation",
                    "Sans invitation, pas d’offre : demandez à l’acheteur où en est votre candidature."),
            harmless("e3.mode", "Sans gravité si vous déposez par voie électronique, presque toujours exigée."),
            serious(
                    "e3.questions",
                    "L’acheteur n’est plus tenu de répondre : tranchez seul, et dites vos hypothèses dans "
                            + "l’offre."),
            serious(
                    "e3.certificat",
                    "Un certificat périmé fait rejeter une offre signée : vérifiez s’il faut signer au dépôt, "
                            + "souvent la signature n’est exigée que de l’attributaire."),
            serious(
                    "e3.essai",
                    "Un premier dépôt sans essai est un risque : déposez la veille, pas à la dernière heure."),
            harmless("e3.copie", "Sans gravité : la copie de sauvegarde est une faculté, pas une obligation."),
            serious("j.soumissionner", "L’offre n’a pas été déposée."));

    /** @return empty for a line that is not the method's own */
    public static Optional<Loss> of(Line line) {
        return OF_OBJECTIVE.entrySet().stream()
                .filter(entry -> line.key().equals(entry.getKey()) || line.key().startsWith(entry.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map.Entry<String, Loss> serious(String objective, String sentence) {
        return Map.entry(objective, new Loss(true, sentence));
    }

    private static Map.Entry<String, Loss> harmless(String objective, String sentence) {
        return Map.entry(objective, new Loss(false, sentence));
    }
}
