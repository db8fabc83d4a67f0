package fr.jalon.scheduling.wording;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.law.Buyer;
import fr.jalon.scheduling.engine.law.ProcedureChoice;
import fr.jalon.scheduling.engine.law.ProcedureChoice.Basis;
import fr.jalon.scheduling.engine.law.Threshold;
import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.scheduling.engine.law.Threshold.Rule;
import fr.jalon.scheduling.engine.law.Thresholds;
import fr.jalon.shared.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Why a procedure is proposed, in French: amount, threshold, its dates, and which kind of buyer was assumed. */
public final class ProcedureChoiceWording {

    private ProcedureChoiceWording() {}

    /** One sentence on what it rests on, and those that help to choose another. */
    public static List<String> why(ProcedureChoice choice) {
        List<String> sentences = new ArrayList<>();
        sentences.add(basis(choice));
        if (choice.basis() != Basis.PUBLISHED) {
            sentences.add(assumed(choice));
        }
        if (choice.basis() == Basis.BELOW) {
            sentences.add(publicity(choice));
        }
        return sentences;
    }

    /** Below which values the procedure is adapted, for who knows no running contract. */
    public static String rule(LocalDate day) {
        Threshold services = formal(day, Purchase.SUPPLIES_AND_SERVICES);
        Threshold works = formal(day, Purchase.WORKS);
        return "Sous " + euros(services) + " de fournitures ou services et " + euros(works) + " de travaux ("
                + effect(works, day) + ", pour une collectivité), c’est une procédure adaptée.";
    }

    private static String basis(ProcedureChoice choice) {
        String formal = threshold(choice);
        Amount amount = choice.amount();
        return switch (choice.basis()) {
            case PUBLISHED ->
                "Proposé parce que le marché en cours est passé en " + LawWording.name(choice.procedure())
                        + (amount == null
                                ? "."
                                : " ; son montant, " + amount.formatted() + ", " + side(choice) + " " + formal + ".");
            case BELOW, REACHED ->
                "Proposé d’après le montant du marché en cours : "
                        + Objects.requireNonNull(amount).formatted() + " HT, qui " + side(choice) + " " + formal + ".";
            case UNKNOWN ->
                "Le montant du marché en cours n’est pas publié. "
                        + (choice.purchase() == Purchase.WORKS
                                ? "Proposé parce que la plupart des travaux restent sous " + formal + "."
                                : "Sous " + formal + ", choisissez la procédure adaptée.");
        };
    }

    private static String side(ProcedureChoice choice) {
        return choice.reaches(Rule.FORMAL, Buyer.ASSUMED) ? "atteint" : "reste sous";
    }

    private static String threshold(ProcedureChoice choice) {
        Threshold formal = formal(choice.day(), choice.purchase());
        return "le seuil des procédures formalisées, " + euros(formal) + " pour des "
                + (choice.purchase() == Purchase.WORKS ? "travaux" : "fournitures ou services") + " ("
                + effect(formal, choice.day()) + ")";
    }

    /** Which buyer was assumed, where it makes a difference. */
    private static String assumed(ProcedureChoice choice) {
        if (choice.purchase() == Purchase.WORKS) {
            return "Ce seuil est le même pour tous les acheteurs publics.";
        }
        return "Acheteur supposé : collectivité ou établissement local. Pour l’État le seuil est de "
                + euros(choice, Buyer.STATE)
                + (choice.basis() == Basis.BELOW && choice.reaches(Rule.FORMAL, Buyer.STATE)
                        ? " : ce montant l’atteint, et la procédure serait formalisée"
                        : "")
                + " ; pour un opérateur de réseaux (eau, énergie, transports), de " + euros(choice, Buyer.UTILITY)
                + ".";
    }

    private static String publicity(ProcedureChoice choice) {
        if (choice.reaches(Rule.OFFICIAL_NOTICE, Buyer.ASSUMED)) {
            return "L’avis paraît au BOAMP ou dans un journal d’annonces légales, dès "
                    + euros(choice.threshold(Rule.OFFICIAL_NOTICE, Buyer.ASSUMED)
                            .orElseThrow()) + " (R2131-12).";
        }
        return choice.threshold(Rule.COMPETITION, Buyer.ASSUMED)
                .filter(row -> !choice.reaches(Rule.COMPETITION, Buyer.ASSUMED))
                .map(row ->
                        "Sous " + euros(row) + ", l’acheteur peut même acheter sans publicité ni mise en concurrence"
                                + " (R2122-8) : soyez connu de lui avant.")
                .orElse("L’acheteur choisit où il publie l’avis : surveillez sa plateforme.");
    }

    private static Threshold formal(LocalDate day, Purchase purchase) {
        return Thresholds.on(day, Rule.FORMAL, purchase, Buyer.ASSUMED).orElseThrow();
    }

    private static String euros(ProcedureChoice choice, Buyer buyer) {
        return euros(choice.threshold(Rule.FORMAL, buyer).orElseThrow());
    }

    private static String euros(Threshold row) {
        return Amount.of(row.euros()).formatted() + " HT";
    }

    /** Since when it holds, and until when it is known. */
    private static String effect(Threshold row, LocalDate day) {
        LocalDate until = row.until();
        if (until == null) {
            return "depuis le " + day(row.from());
        }
        return day.isAfter(until)
                ? "connu jusqu’au " + day(until) + ", révisé ensuite"
                : "du " + day(row.from()) + " au " + day(until);
    }

    private static String day(LocalDate date) {
        return FrenchDates.full(date).replaceFirst("^\\S+ ", "");
    }
}
