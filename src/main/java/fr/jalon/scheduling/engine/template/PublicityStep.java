package fr.jalon.scheduling.engine.template;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Step 3, J-52 days to J-1 day, and J. The method says: the nearer J-1, the wiser it is to go electronic; the lines
 * between the notice and J are Jalon's way to do so in time.
 */
final class PublicityStep {

    static final String NOTICE = "e3.publicite";
    static final String REQUIREMENTS = "e3.exigences";
    static final String WRITING = "e3.rediger";

    private static final String LAST_ANSWERS = "e3.reponses";
    private static final String INVITATION = "e3.invitation";

    private PublicityStep() {}

    /** Without the last day for the buyer's answers, which the law sets in formal procedures alone. */
    static Step adapted() {
        Step open = step();
        List<Line> lines = open.lines().stream()
                .filter(line -> !line.key().equals(LAST_ANSWERS))
                .toList();
        return new Step(
                open.key(),
                open.number(),
                open.title(),
                open.shortTitle(),
                open.opens(),
                open.closes(),
                open.advice(),
                lines);
    }

    /** With a candidature thirty days after the notice at the earliest, and the rest once one is invited to bid. */
    static Step restricted() {
        Step open = step();
        ObjectiveLines candidature = ObjectiveLines.of("Étape 3, candidature", "Je présente ma candidature");
        List<Line> lines = new ArrayList<>();
        for (Line line : open.lines()) {
            if (line.key().equals(NOTICE)) {
                lines.add(line.at(Offset.days(80)));
                lines.add(candidature.action(
                        "e3.candidature",
                        Offset.days(52),
                        180,
                        "Remettre la candidature",
                        "Capacités, références, DC1 et DC2 ou DUME : l’acheteur choisit sur elles qui pourra faire une offre.",
                        NOTICE));
                lines.add(candidature.action(
                        INVITATION,
                        Offset.days(30),
                        30,
                        "Recevoir l’invitation à faire une offre et lire le dossier",
                        "Elle dit la date limite de l’offre : si ce n’est pas votre J, déplacez J.",
                        "e3.candidature"));
            } else if (line.key().equals(REQUIREMENTS)) {
                lines.add(afterInvitation(line.at(Offset.days(28))));
            } else if (line.after().contains(NOTICE)) {
                lines.add(afterInvitation(line));
            } else {
                lines.add(line);
            }
        }
        return new Step(
                open.key(),
                open.number(),
                open.title(),
                open.shortTitle(),
                Offset.days(80),
                open.closes(),
                open.advice(),
                lines);
    }

    private static Line afterInvitation(Line line) {
        Set<String> after = new HashSet<>(line.after());
        after.remove(NOTICE);
        after.add(INVITATION);
        return line.after(after);
    }

    static Step step() {
        ObjectiveLines notice = ObjectiveLines.of("Étape 3", "Je découvre la publicité");
        ObjectiveLines electronic = ObjectiveLines.of(
                "Étape 3, dématérialisation",
                "Plus on se rapproche de J-1 jour et plus il est judicieux d’opter pour la dématérialisation");
        ObjectiveLines control = ObjectiveLines.of(
                "Étape 3, contrôle des exigences", "Contrôler le respect des exigences de la personne publique");
        ObjectiveLines offer = ObjectiveLines.of("Étape 3, offre", "Écrire l’offre");
        ObjectiveLines bid = ObjectiveLines.of("Étape 3, objectif", "Je soumissionne (jour J)");
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
                                "Lisez d’abord la date limite : si elle n’est pas votre J, déplacez J."),
                        control.action(
                                REQUIREMENTS,
                                Offset.days(45),
                                120,
                                "Confronter chaque exigence du cahier des charges à votre offre",
                                "Une ligne par exigence : tenue, à prouver, ou question à poser à l’acheteur.",
                                NOTICE),
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
                        offer.action(
                                WRITING,
                                Offset.workingDays(8),
                                480,
                                "Écrire l’offre",
                                "Mémoire technique, prix, pièces : répondez aux critères dans leur ordre, exigence par exigence.",
                                REQUIREMENTS),
                        notice.line(
                                LAST_ANSWERS,
                                Offset.days(6),
                                Kind.LEGAL_LIMIT,
                                0,
                                "Dernier jour des renseignements complémentaires de l’acheteur",
                                "En procédure formalisée, six jours au plus tard avant la date limite, quatre en urgence "
                                        + "(R2132-6)."),
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
                                "Je soumissionne : déposer la candidature et l’offre",
                                "Avant l’heure limite, accusé de réception en main.",
                                NOTICE,
                                WRITING,
                                "e3.certificat",
                                "e3.copie")));
    }
}
