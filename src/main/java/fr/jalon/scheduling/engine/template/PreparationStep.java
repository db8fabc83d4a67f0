package fr.jalon.scheduling.engine.template;

import java.util.List;

/** Step 2, J-8 months to J-52 days: a procedure is being prepared, five objectives. */
final class PreparationStep {

    private PreparationStep() {}

    static Step step() {
        ObjectiveLines end = ObjectiveLines.of(
                "Étape 2, objectif 1",
                "Connaître la date d’échéance du marché en cours pour déterminer la date prévisionnelle du futur marché");
        ObjectiveLines holder = ObjectiveLines.of(
                "Étape 2, objectif 2",
                "Connaître le titulaire du marché en cours d’exécution et les critères d’attribution pour comprendre les "
                        + "raisons du choix de la personne publique");
        ObjectiveLines future = ObjectiveLines.of("Étape 2, objectif 3", "Avoir connaissance du futur marché");
        ObjectiveLines nature = ObjectiveLines.of("Étape 2, objectif 4", "Déterminer la nature du futur marché");
        ObjectiveLines inform = ObjectiveLines.of(
                "Étape 2, objectif 5",
                "Informer de manière objective l’acheteur public sur les nouveautés techniques, l’évolution des pratiques "
                        + "et les spécificités du secteur dans lequel est passé le marché");
        return new Step(
                "e2",
                2,
                "Je suis informé de la préparation d’une procédure de passation",
                "Un marché se prépare",
                Offset.months(8),
                Offset.days(52),
                "Apprenez du marché en cours tout ce qui est public, et gardez trace de ce que vous dites à l’acheteur.",
                List.of(
                        end.action(
                                "e2.o1.echeance",
                                Offset.months(7),
                                30,
                                "Connaître la date d’échéance du marché en cours",
                                "Notification, durée, reconductions, avenants : la page Échéances en donne la fourchette."),
                        end.action(
                                "e2.o1.prevision",
                                Offset.days(206),
                                15,
                                "En déduire la date prévisionnelle du futur marché",
                                "Déplacez J si l’échéance l’exige : tout le plan suit.",
                                "e2.o1.echeance"),
                        holder.action(
                                "e2.o2.titulaire",
                                Offset.days(200),
                                30,
                                "Connaître le titulaire du marché en cours",
                                "L’avis d’attribution et les données essentielles le nomment."),
                        holder.action(
                                "e2.o2.demande",
                                Offset.months(6),
                                45,
                                "Demander à l’acheteur les éléments de l’offre retenue",
                                "Tous les éléments relatifs à l’offre de l’entreprise retenue, sous réserve du secret "
                                        + "industriel et commercial. Sans réponse un mois après, saisissez la CADA.",
                                "e2.o2.titulaire"),
                        holder.action(
                                "e2.o2.criteres",
                                Offset.months(5),
                                60,
                                "Connaître les critères d’attribution et comprendre les raisons du choix",
                                "Pondération, notes, prix de l’offre retenue : où auriez-vous perdu des points ?",
                                "e2.o2.demande"),
                        future.action(
                                "e2.o3.objet",
                                Offset.months(4),
                                45,
                                "Connaître l’objet du futur marché",
                                "Ce qui reste, ce qui change par rapport au marché en cours."),
                        future.action(
                                "e2.o3.execution",
                                Offset.days(115),
                                15,
                                "Connaître la date d’exécution prévisible du futur marché",
                                "Elle dit si vous aurez les moyens au bon moment.",
                                "e2.o3.objet"),
                        nature.action(
                                "e2.o4.lots",
                                Offset.days(105),
                                30,
                                "Savoir si le marché sera unique ou alloti",
                                "Un lot à votre mesure vaut mieux qu’un marché trop grand ; sinon, pensez au groupement.",
                                "e2.o3.objet"),
                        nature.action(
                                "e2.o4.commande",
                                Offset.days(98),
                                30,
                                "Savoir si la commande sera ferme ou le marché fractionné",
                                "Tranches ou bons de commande : votre charge et vos prix en dépendent.",
                                "e2.o3.objet"),
                        inform.action(
                                "e2.o5.informer",
                                Offset.days(75),
                                90,
                                "Informer objectivement l’acheteur",
                                "Nouveautés techniques, évolution des pratiques, spécificités du secteur : des faits utiles à "
                                        + "tous, aucune prescription taillée pour vous.",
                                "e2.o3.objet")));
    }
}
