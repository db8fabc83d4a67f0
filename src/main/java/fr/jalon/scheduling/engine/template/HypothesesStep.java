package fr.jalon.scheduling.engine.template;

import java.util.List;

/**
 * What follows the verdict. The method gives it no period of its own; two months from J-8 months on leave time to catch
 * up before step 2 is half over.
 */
final class HypothesesStep {

    private HypothesesStep() {}

    static Step step() {
        ObjectiveLines informed = new ObjectiveLines(
                "Hypothèse n° 1",
                "La fidélisation a réussi : je suis informé de la préparation d’un marché dans mon domaine d’activité",
                Branch.LOYALTY_WORKED);
        ObjectiveLines recall = failed("Hypothèse n° 2, A", "Rappeler le contact");
        ObjectiveLines write = failed("Hypothèse n° 2, B", "Écrire ou se rendre au siège de l’acheteur public");
        ObjectiveLines ask = failed("Hypothèse n° 2, C", "S’interroger");
        ObjectiveLines date = failed(
                "Hypothèse n° 2, D",
                "Connaître la date de passation du marché en cours conclu par la collectivité et relevant de votre "
                        + "domaine d’activité");
        return new Step(
                "h",
                null,
                "Les deux hypothèses",
                "Hypothèses",
                Offset.months(8),
                Offset.months(6),
                "Le verdict de fidélisation choisit la voie ; l’autre devient sans objet et reste lisible.",
                List.of(
                        informed.action(
                                "h1.informe",
                                Offset.days(235),
                                30,
                                "Noter ce que le contact m’apprend du marché en préparation",
                                "Besoin, calendrier, service qui achète : c’est le point de départ de l’étape 2.",
                                ProspectionStep.VERDICT),
                        recall.action(
                                "h2.a.rappeler",
                                Offset.days(235),
                                30,
                                "Rappeler le contact",
                                "N’hésitez pas : un silence n’est pas un refus.",
                                ProspectionStep.VERDICT),
                        write.action(
                                "h2.b.ecrire",
                                Offset.days(228),
                                60,
                                "Écrire ou se rendre au siège de l’acheteur public",
                                "Une visite à l’accueil du service achats donne souvent un nom.",
                                "h2.a.rappeler"),
                        ask.action(
                                "h2.c.contact",
                                Offset.days(218),
                                15,
                                "S’interroger : le contact est-il le bon ?",
                                "S’il n’a ni décision ni influence sur cet achat, cherchez qui en a.",
                                "h2.a.rappeler"),
                        ask.action(
                                "h2.c.procedure",
                                Offset.days(214),
                                15,
                                "S’interroger : y a-t-il une procédure de passation prévisible ?",
                                "Un marché qui se termine et un besoin qui demeure en annoncent une.",
                                "h2.a.rappeler"),
                        date.action(
                                "h2.d.avis",
                                Offset.days(207),
                                45,
                                "Consulter les avis d’attribution des marchés",
                                "La page Échéances les rassemble, avec la date de notification."),
                        date.action(
                                "h2.d.support",
                                Offset.days(203),
                                15,
                                "Demander où est publiée la liste des marchés conclus l’année précédente",
                                "La collectivité choisit son support : demandez-le-lui."),
                        date.action(
                                "h2.d.liste",
                                Offset.days(193),
                                30,
                                "Consulter la liste des marchés conclus l’année précédente par la collectivité",
                                "Cherchez votre domaine : l’objet, le titulaire, la date.",
                                "h2.d.support")));
    }

    private static ObjectiveLines failed(String place, String words) {
        return new ObjectiveLines(place, words, Branch.LOYALTY_FAILED);
    }
}
