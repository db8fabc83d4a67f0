package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.DemoDialogue.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both companies of the demonstration say of the first version. */
final class DemoRemarks {

    private DemoRemarks() {}

    static List<Said> ofFirstCompany(PublishedText text) {
        return List.of(
                new Said(
                        ReactionKind.ALTERNATIVE,
                        DemoDialogue.in(text, "3.1", "douze passages par an"),
                        "L’été sec rend quatre passages inutiles ; un nombre"
                                + " fixé d’avance fait tondre une herbe qui ne pousse pas. Moins de carburant, même rendu.",
                        "huit à douze passages par an, selon la pousse constatée contradictoirement",
                        cost(CostDirection.DOWN, "5", "10"),
                        Strength.MUST),
                new Said(
                        ReactionKind.CLARIFICATION,
                        DemoDialogue.in(text, "4", "le jour même"),
                        "Les déchets du vendredi peuvent-ils attendre le lundi ? La"
                                + " plateforme ferme à midi ce jour-là.",
                        null,
                        Cost.UNKNOWN,
                        Strength.SHOULD),
                new Said(
                        ReactionKind.ALTERNATIVE,
                        DemoDialogue.in(text, "5", "sans mise en demeure"),
                        "Un passage manqué l’est souvent pour cause de pluie. Un"
                                + " avertissement et un report sous cinq jours suffisent.",
                        "après mise en demeure restée sans effet cinq jours ouvrés",
                        cost(CostDirection.DOWN, "2", null),
                        Strength.MUST),
                new Said(
                        ReactionKind.SERVICE_SOLUTION,
                        of(text, "2"),
                        "Un carnet partagé en ligne, tenu site par site, remplace le compte rendu mensuel et"
                                + " se consulte chaque jour.",
                        null,
                        new Cost(CostDirection.SAME, null, null),
                        Strength.NICE));
    }

    static List<Said> ofSecondCompany(PublishedText text) {
        UUID method = text.criteria().stream()
                .filter(one -> one.name().startsWith("Matériel"))
                .map(CriterionLine::id)
                .findFirst()
                .orElseThrow();
        return List.of(
                new Said(
                        ReactionKind.ALTERNATIVE,
                        DemoDialogue.in(
                                text,
                                "3.1",
                                "Le matériel employé est de marque Toro ou équivalent, thermique ou électrique."),
                        "La marque n’apporte rien : c’est le bruit qui gêne les riverains.",
                        "Le matériel employé a un niveau sonore inférieur à 85 dB(A), thermique ou électrique.",
                        new Cost(CostDirection.SAME, null, null),
                        Strength.SHOULD),
                new Said(
                        ReactionKind.TECHNICAL_SOLUTION,
                        of(text, "3.4"),
                        "L’eau chaude sous pression, permise par la clause, demande quatre passages au lieu"
                                + " de six sur les allées stabilisées.",
                        null,
                        cost(CostDirection.DOWN, "3", "5"),
                        Strength.SHOULD),
                new Said(
                        ReactionKind.CLARIFICATION,
                        DemoDialogue.in(text, "6", "électriques à partir de la deuxième année"),
                        "Les bennes de 3,5 tonnes tout juste sont-elles"
                                + " concernées ? Il n’en existe presque pas en électrique.",
                        null,
                        cost(CostDirection.UP, "4", "8"),
                        Strength.MUST),
                new Said(
                        ReactionKind.CLARIFICATION,
                        new ReactionTarget(null, method, null, null),
                        "Un essai sur place sera-t-il noté, ou le seul" + " mémoire ?",
                        null,
                        Cost.UNKNOWN,
                        Strength.NICE));
    }

    private static ReactionTarget of(PublishedText text, String number) {
        return new ReactionTarget(DemoDialogue.clause(text, number).id(), null, null, null);
    }

    private static Cost cost(CostDirection direction, String from, @Nullable String to) {
        return new Cost(direction, new BigDecimal(from), to == null ? null : new BigDecimal(to));
    }
}
