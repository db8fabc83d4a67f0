package fr.jalon.market.forecast;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import org.jspecify.annotations.Nullable;

/**
 * What kind of purchase it is, and how far from its term the next contract was notified in the past. The slacks cover
 * about four in five (services) and three in four (supplies) of the successors recognised in the list of Paris
 * 2013-2021 (docs/adr/0010).
 */
enum PurchaseKind {
    SERVICES(
            6,
            9,
            "Fourchette : dans l’historique de Paris (2013-2021), environ quatre marchés de services sur cinq"
                    + " dont le successeur se reconnaît ont été remplacés entre six mois avant le terme et neuf mois"
                    + " après."),
    SUPPLIES(
            6,
            12,
            "Fourchette : dans l’historique de Paris (2013-2021), environ trois marchés de fournitures sur"
                    + " quatre dont le successeur se reconnaît ont été remplacés entre six mois avant le terme et un an après."),
    WORKS(0, 12, "Fourchette : un chantier finit rarement avant son terme ; un an de glissement est compté."),
    CONCESSION(0, 12, "Fourchette : une concession court jusqu’à son terme ; un an de prolongation est compté."),
    UNKNOWN(6, 12, "Fourchette large : ni le code CPV ni l’objet ne disent s’il s’agit de services ou de fournitures.");

    private final int earlierMonths;
    private final int laterMonths;
    private final String why;

    PurchaseKind(int earlierMonths, int laterMonths, String why) {
        this.earlierMonths = earlierMonths;
        this.laterMonths = laterMonths;
        this.why = why;
    }

    static PurchaseKind of(ContractFacts facts) {
        if (facts.concession()) {
            return CONCESSION;
        }
        Cpv cpv = facts.cpv();
        if (cpv != null) {
            return cpv.isWorks() ? WORKS : cpv.isServices() ? SERVICES : SUPPLIES;
        }
        return isWorksInWords(facts.ccag()) || isWorksInWords(facts.object()) ? WORKS : UNKNOWN;
    }

    private static boolean isWorksInWords(@Nullable String text) {
        return text != null && ObjectWords.plain(text).startsWith("travaux");
    }

    /** Months before the term from which the end is possible; a short contract is not cut by more than a quarter. */
    int earlier(int months) {
        return Math.min(earlierMonths, months / 4);
    }

    /** Months after the term until which the end is possible; a short contract slips by no more than half. */
    int later(int months) {
        return Math.min(laterMonths, Math.max(1, months / 2));
    }

    String whyWindow(DateWindow end) {
        return why + " D’où une fin entre le " + FrenchDates.compact(end.min()) + " et le "
                + FrenchDates.compact(end.max()) + ".";
    }
}
