package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Ranked;
import fr.jalon.market.BuyerFigures;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ranking, and what is known of those in it. */
public final class RankingResult {

    private final Set<String> trades;
    private final List<Ranked> ranking;
    private final Map<Siren, BuyerFigures> buyers = new HashMap<>();

    RankingResult(Set<String> trades, List<Ranked> ranking, List<BuyerFigures> buyers) {
        this.trades = trades;
        this.ranking = ranking;
        buyers.forEach(buyer -> this.buyers.put(buyer.siren(), buyer));
    }

    /** The CPV prefixes it was made for. */
    public Set<String> trades() {
        return trades;
    }

    /** The best first. */
    public List<Ranked> ranking() {
        return ranking;
    }

    /** As published, else as the register has it, else its number. */
    public String name(Siren siren) {
        BuyerFigures buyer = buyers.get(siren);
        String published = buyer == null ? null : buyer.name();
        return published != null
                ? published
                : Places.ofFrance()
                        .collectivity(siren)
                        .map(Places.Collectivity::name)
                        .orElse("SIREN " + siren.formatted());
    }

    /** Where it sits; null when unknown. */
    public @Nullable Department department(Siren siren) {
        return Candidates.department(siren, buyers.get(siren));
    }
}
