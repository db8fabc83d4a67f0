package fr.jalon.market.forecast;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long before the end of a contract the bids for the next one are handed in. In the past the next contract was
 * notified on the very day the old one ended (median one day later over services of Paris), so the lead is the time from
 * the hand-in to the notification: opening, analysis, award, eleven days of standstill when the procedure is a formal one
 * (R2182-1), notification. It stays within the validity of offers that buyers ask for: median 120 days, third quartile
 * 180 (10,388 notices of BOAMP, January and February 2021).
 */
enum BidLead {
    ADAPTED(
            4,
            2,
            1,
            "J deux mois avant la fin : procédure adaptée, sans délai fixé par le code ; on compte l’analyse,"
                    + " une négociation éventuelle et la notification (entre un et quatre mois)."),
    OPEN(
            6,
            4,
            3,
            "J quatre mois avant la fin : appel d’offres ouvert ; on compte l’analyse, l’attribution, onze jours"
                    + " de suspension (R2182-1) et la notification. Les acheteurs demandent des offres valables quatre à six mois."),
    NEGOTIATED(
            9,
            6,
            4,
            "J six mois avant la fin : procédure restreinte, négociée ou dialogue ; les candidatures se"
                    + " remettent un à deux mois plus tôt (30 jours au moins, R2161-6 et R2161-12)."),
    WITHOUT_PUBLICITY(
            4,
            2,
            1,
            "J deux mois avant la fin, si l’acheteur met cette fois en concurrence : le marché en"
                    + " cours a été passé sans publicité."),
    CONCESSION(12, 9, 6, "J neuf mois avant la fin : une concession se négocie longuement (entre six mois et un an)."),
    UNKNOWN(
            6,
            4,
            2,
            "J quatre mois avant la fin : la procédure n’est pas publiée, on compte comme pour un appel"
                    + " d’offres, avec une fourchette plus large.");

    private final int farMonths;
    private final int usualMonths;
    private final int nearMonths;
    private final String why;

    BidLead(int farMonths, int usualMonths, int nearMonths, String why) {
        this.farMonths = farMonths;
        this.usualMonths = usualMonths;
        this.nearMonths = nearMonths;
        this.why = why;
    }

    static BidLead of(ContractFacts facts) {
        return facts.concession() ? CONCESSION : ofProcedure(facts.procedure());
    }

    private static BidLead ofProcedure(@Nullable String procedure) {
        if (procedure == null) {
            return UNKNOWN;
        }
        String words = ObjectWords.plain(procedure);
        if (words.contains("sans publicite")) {
            return WITHOUT_PUBLICITY;
        }
        if (words.contains("adaptee") || words.equals("mapa")) {
            return ADAPTED;
        }
        if (words.contains("restreint")
                || words.contains("negocia")
                || words.contains("negociee")
                || words.contains("dialogue")
                || words.contains("concours")) {
            return NEGOTIATED;
        }
        return words.contains("ouvert") ? OPEN : UNKNOWN;
    }

    Period far() {
        return Period.ofMonths(farMonths);
    }

    Period usual() {
        return Period.ofMonths(usualMonths);
    }

    Period near() {
        return Period.ofMonths(nearMonths);
    }

    String why() {
        return why;
    }
}
