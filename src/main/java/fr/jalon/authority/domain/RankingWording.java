package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Fact;
import fr.jalon.authority.ranking.Peer;
import fr.jalon.shared.Amount;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Why an authority stands where it does, in French. */
public final class RankingWording {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("COM", "les communes de sa taille"),
            Map.entry("CC", "les communautés de communes de sa taille"),
            Map.entry("CA", "les communautés d’agglomération de sa taille"),
            Map.entry("CU", "les communautés urbaines de sa taille"),
            Map.entry("METRO", "les métropoles de sa taille"),
            Map.entry("MET69", "les métropoles de sa taille"),
            Map.entry("EPT", "les établissements publics territoriaux de sa taille"),
            Map.entry("DEP", "les départements de sa taille"),
            Map.entry("REG", "les régions de sa taille"));

    /** Months without a contract from which on it is said, because it lowers the probability. */
    private static final int SILENT = 6;

    private final String trades;
    private final LocalDate day;

    /** @param day the day the ranking is made for */
    public RankingWording(Set<String> trades, LocalDate day) {
        this.trades = String.join(", ", trades);
        this.day = day;
    }

    /** The reason for one term. */
    public String words(Fact fact) {
        if (fact instanceof Fact.Away away) {
            return away(away);
        }
        if (fact instanceof Fact.Nowhere nowhere) {
            return nowhere.served() ? "dans un département que vous servez, distance inconnue" : "distance inconnue";
        }
        if (fact instanceof Fact.Buys buys) {
            return buys(buys);
        }
        if (fact instanceof Fact.BuysOtherThings other) {
            return other(other);
        }
        if (fact instanceof Fact.LikeItsPeers peers) {
            return "aucun marché connu : estimé d’après " + peers(peers.peer());
        }
        if (fact instanceof Fact.ComesBack back) {
            return back(back);
        }
        return figures(fact);
    }

    private String figures(Fact fact) {
        if (fact instanceof Fact.NothingComesBack none) {
            return none.undated() > 0
                    ? French.count(none.undated(), "marché à la fin inconnue", "marchés à la fin inconnue")
                    : "aucun marché connu ne revient d’ici deux ans";
        }
        if (fact instanceof Fact.Spends spends) {
            return Amount.of(spends.euros()).formatted() + " connus"
                    + unknown(spends.unknown(), ", montant inconnu pour ");
        }
        if (fact instanceof Fact.GivesToSmall small) {
            return Math.round(100.0 * small.small() / small.known()) + "\u00A0% à des entreprises locales"
                    + unknown(small.unknown(), ", inconnu pour ");
        }
        if (fact instanceof Fact.HoldersUnknown holders) {
            Long contracts = holders.contracts();
            return "part des entreprises locales inconnue" + (contracts == null ? "" : unknown(contracts, " pour "));
        }
        return "montants inconnus";
    }

    private static String away(Fact.Away away) {
        long kilometres = Math.round(away.kilometres());
        String distance = kilometres == 0 ? "moins d’un km" : French.number(kilometres) + "\u00A0km";
        return distance + " de votre siège" + (away.approximate() ? ", d’après ses marchés" : "");
    }

    private String buys(Fact.Buys buys) {
        int years = Math.max(1, day.getYear() - buys.since() + 1);
        return French.count(buys.purchases(), "marché", "marchés") + " de vos métiers (" + trades + ") en "
                + French.count(years, "an", "ans") + silent(buys.silent());
    }

    private String other(Fact.BuysOtherThings other) {
        String all = French.count(other.contracts(), "marché connu", "marchés connus") + ", aucun de vos métiers ("
                + trades + ")";
        String near = other.near() == 0 ? "" : ", " + French.number(other.near()) + " d’un métier voisin";
        return all + near + silent(other.silent());
    }

    private static String silent(int months) {
        return months < SILENT ? "" : ", plus rien depuis " + French.count(months, "mois", "mois");
    }

    private static String back(Fact.ComesBack back) {
        String first = French.month(back.first());
        return back.contracts() == 1
                ? "1\u00A0marché revient, J vers " + first
                : French.number(back.contracts()) + "\u00A0marchés reviennent, premier J vers " + first;
    }

    private static String unknown(long contracts, String before) {
        return contracts == 0 ? "" : before + French.count(contracts, "marché", "marchés");
    }

    private static String peers(Peer peer) {
        return KINDS.getOrDefault(peer.kind(), "les autorités du même type");
    }
}
