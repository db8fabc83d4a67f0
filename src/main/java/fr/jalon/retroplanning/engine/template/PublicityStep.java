package fr.jalon.retroplanning.engine.template;

import fr.jalon.retroplanning.engine.template.Line.Kind;
import java.util.List;

/**
 * Step 3, J-52 days to J-1 day, and J. The method says: the nearer J-1, the wiser it is to go electronic; the lines
 * between the notice and J are Jalon's way to do so in time.
 */
final class PublicityStep {

    static final String NOTICE = "e3.publicite";

    private PublicityStep() {}

    static Step step() {
        Objective notice = Objective.of("Étape 3", "Je découvre la publicité");
        Objective electronic = Objective.of(
                "Étape 3, dématérialisation",
                "Plus on se rapproche de J-1 jour et plus il est judicieux d’opter pour la dématérialisation");
        Objective bid = Objective.of("Étape 3, objectif", "Je soumissionne (jour J)");
        return new Step(
                "e3",
                3,
                "Je découvre la publicité",
                "Publicité",
                Offset.days(52),
                Offset.days(1),
                "Plus on se rapproche de J-1 jour, plus il est judicieux d’opter pour la dématérialisation.",
                List.of(
                        notice.action(
                                NOTICE,
                                Offset.days(52),
                                60,
                                "Découvrir la publicité et retirer le dossier de consultation",
                                "Lisez d’abord la date limite : si elle n’est pas votre J, déplacez J."),
                        electronic.action(
                                "e3.mode",
                                Offset.days(30),
                                15,
                                "Choisir la voie du dépôt et ouvrir le compte sur la plateforme",
                                "Le règlement de la consultation dit si la voie électronique est exigée.",
                                NOTICE),
                        notice.action(
                                "e3.questions",
                                Offset.workingDays(12),
                                30,
                                "Poser ses dernières questions à l’acheteur",
                                "Assez tôt pour qu’il puisse répondre à tous les candidats.",
                                NOTICE),
                        electronic.action(
                                "e3.certificat",
                                Offset.workingDays(10),
                                30,
                                "Vérifier le certificat de signature",
                                "Valable le jour J, au nom d’une personne habilitée, lisible sur votre poste.",
                                "e3.mode"),
                        notice.line(
                                "e3.reponses",
                                Offset.days(6),
                                Kind.LEGAL_LIMIT,
                                0,
                                "Dernier jour des renseignements complémentaires de l’acheteur",
                                "En procédure formalisée, six jours au plus tard avant la date limite (R2132-6)."),
                        electronic.action(
                                "e3.essai",
                                Offset.workingDays(5),
                                45,
                                "Faire un dépôt d’essai et peser les fichiers",
                                "La plateforme de l’acheteur propose une consultation de test.",
                                "e3.mode"),
                        electronic.action(
                                "e3.copie",
                                Offset.workingDays(2),
                                30,
                                "Préparer la copie de sauvegarde",
                                "Sur papier ou support physique, dans un pli marqué « copie de sauvegarde ».",
                                "e3.essai"),
                        bid.line(
                                "j.soumissionner",
                                Offset.days(0),
                                Kind.DAY_J,
                                60,
                                "Je soumissionne : déposer la candidature et l’offre",
                                "Avant l’heure limite, accusé de réception en main.",
                                NOTICE,
                                "e3.certificat",
                                "e3.copie")));
    }
}
