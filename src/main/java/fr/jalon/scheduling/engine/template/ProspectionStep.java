package fr.jalon.scheduling.engine.template;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.util.List;

/** Step 1, J-12 months to J-8 months: five objectives, and the verdict that chooses the hypothesis. */
final class ProspectionStep {

    static final String VERDICT = "e1.verdict";
    static final String INVITE = "e1.o5.inviter";
    static final String FAIR = "e1.o5.salon";

    private ProspectionStep() {}

    /** As long as fairs were no action of their own. */
    static Line oneInvitation(Line invite) {
        return invite.saying(
                "Inviter le contact à une démonstration ou sur un salon professionnel",
                "Une invitation ouverte à tous les acheteurs de la région ne gêne personne.");
    }

    static Step step() {
        ObjectiveLines list =
                ObjectiveLines.of("Étape 1, objectif 1", "Établir la liste des collectivités publiques cibles");
        ObjectiveLines decider = ObjectiveLines.of(
                "Étape 1, objectif 2", "Déterminer le nom de la personne responsable du marché ou du décideur");
        ObjectiveLines contact =
                ObjectiveLines.of("Étape 1, objectif 3", "Identifier un contact au sein de la collectivité");
        ObjectiveLines meet = ObjectiveLines.of("Étape 1, objectif 4", "Rencontrer le contact");
        ObjectiveLines loyalty = ObjectiveLines.of("Étape 1, objectif 5", "Fidéliser le contact");
        ObjectiveLines verdict = ObjectiveLines.of("Étape 1, les deux hypothèses", "La fidélisation a-t-elle réussi ?");
        return new Step(
                "e1",
                1,
                "La prospection",
                "Prospection",
                Offset.months(12),
                Offset.months(8),
                "Faites-vous connaître bien avant qu’un marché ne se prépare : ensuite, l’acheteur devra tenir tous les "
                        + "candidats à égale distance.",
                List.of(
                        list.action(
                                "e1.o1.lister",
                                Offset.months(12),
                                60,
                                "Établir la liste des collectivités publiques cibles",
                                "Cette collectivité en fait partie : vérifiez ce qu’elle achète et qui le lui fournit."),
                        list.action(
                                "e1.o1.hierarchiser",
                                Offset.days(350),
                                30,
                                "Hiérarchiser la collectivité parmi les cibles",
                                "Selon sa situation géographique et son activité.",
                                "e1.o1.lister"),
                        decider.action(
                                "e1.o2.decideur",
                                Offset.months(11),
                                45,
                                "Trouver le nom de la personne responsable du marché ou du décideur",
                                "Organigramme, délibérations et avis d’attribution citent souvent un correspondant.",
                                "e1.o1.hierarchiser"),
                        contact.action(
                                "e1.o3.interlocuteur",
                                Offset.months(10),
                                45,
                                "Identifier un interlocuteur dans la collectivité",
                                "Il n’est pas forcément le décideur.",
                                "e1.o1.hierarchiser"),
                        contact.action(
                                "e1.o3.influence",
                                Offset.days(297),
                                30,
                                "Vérifier l’influence de cet interlocuteur",
                                "Elle doit porter sur la catégorie de marché que vous souhaitez conclure.",
                                "e1.o3.interlocuteur"),
                        meet.action(
                                "e1.o4.appeler",
                                Offset.days(285),
                                30,
                                "Appeler le contact",
                                "Présentez votre activité en deux phrases et demandez un moment pour vous voir.",
                                "e1.o3.interlocuteur"),
                        meet.action(
                                "e1.o4.rendez-vous",
                                Offset.months(9),
                                120,
                                "Prendre rendez-vous et rencontrer le contact",
                                "Venez avec des références comparables, repartez avec ses besoins et son calendrier.",
                                "e1.o4.appeler"),
                        loyalty.action(
                                "e1.o5.coordonnees",
                                Offset.days(262),
                                15,
                                "Actualiser les coordonnées du contact",
                                "Fonction, téléphone, courriel : notez le jour où vous les avez vérifiés.",
                                "e1.o4.appeler"),
                        loyalty.action(
                                INVITE,
                                Offset.days(252),
                                60,
                                "Inviter le contact à une démonstration",
                                "Chez vous ou sur un de vos chantiers : qu’il voie de ses yeux ce que vous savez faire.",
                                "e1.o4.rendez-vous"),
                        loyalty.action(
                                FAIR,
                                Offset.days(247),
                                60,
                                "Inviter le contact sur un salon professionnel",
                                "Une invitation ouverte à tous les acheteurs de la région ne gêne personne.",
                                "e1.o4.rendez-vous"),
                        verdict.line(
                                VERDICT,
                                Offset.months(8),
                                Kind.VERDICT,
                                15,
                                "Trancher : la fidélisation a-t-elle réussi ?",
                                "Oui si le contact vous informe de la préparation d’un marché dans votre domaine.",
                                "e1.o5.coordonnees",
                                INVITE,
                                FAIR)));
    }
}
