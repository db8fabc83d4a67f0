package fr.jalon.market.forecast;

import fr.jalon.shared.Cpv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a lasting need from a purchase made once. */
final class RecurrenceRule {

    /** Shorter than this, a purchase is more often made once than renewed. */
    private static final int SHORT_MONTHS = 11;

    private RecurrenceRule() {}

    static Recurrence judge(ContractFacts facts, PurchaseKind kind, List<String> reasons) {
        if (kind == PurchaseKind.WORKS) {
            reasons.add("Travaux : un chantier achevé n’est pas renouvelé, il n’y a donc pas de J.");
            return Recurrence.NONE;
        }
        String doubt = doubt(facts, kind);
        if (doubt == null) {
            return Recurrence.EXPECTED;
        }
        reasons.add(doubt);
        return Recurrence.UNCERTAIN;
    }

    private static @Nullable String doubt(ContractFacts facts, PurchaseKind kind) {
        String nature = facts.nature() == null ? "" : ObjectWords.plain(facts.nature());
        if (nature.contains("subsequent")) {
            return "Renouvellement incertain : marché subséquent, la suite dépend de son accord-cadre.";
        }
        if (facts.procedure() != null && ObjectWords.plain(facts.procedure()).contains("sans publicite")) {
            return "Renouvellement incertain : marché passé sans publicité ni mise en concurrence.";
        }
        Integer months = facts.months();
        if (months != null && months < SHORT_MONTHS) {
            return "Renouvellement incertain : " + months + " mois, plutôt un achat ponctuel.";
        }
        String object = facts.object();
        if (kind != PurchaseKind.SUPPLIES && object != null && ObjectWords.sayOneOff(object)) {
            return "Renouvellement incertain : étude, mission ou maîtrise d’œuvre, une prestation faite une fois.";
        }
        Cpv cpv = facts.cpv();
        if (cpv != null && (cpv.division().equals("71") || cpv.division().equals("73"))) {
            return "Renouvellement incertain : ingénierie ou recherche (CPV " + cpv.division()
                    + "), une prestation faite une fois.";
        }
        return kind == PurchaseKind.UNKNOWN
                ? "Renouvellement incertain : l’objet du marché n’est pas assez connu pour en juger."
                : null;
    }
}
