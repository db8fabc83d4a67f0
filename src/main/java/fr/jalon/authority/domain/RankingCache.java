package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.site.RecentlyUsed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The rankings that pages asked for last, by company: made anew only when what they follow from is another, so that nothing
 * shown is stale and nobody has to tell of a change. Who asks for one that is being made waits for it and holds no connection: to be
 * asked outside of a transaction.
 */
@Component
public class RankingCache {

    /** Bytes; a ranking of all of France takes less than half a megabyte. */
    private static final long MOST = 20_000_000;

    /** Companies that meet in a lock wait for each other. */
    private static final int LOCKS = 64;

    private final CompanyRankingQueries queries;
    private final RankingTurns turns;
    private final CompanyScope scope;
    private final RecentlyUsed<UUID, KeptRanking> kept;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    @Autowired
    RankingCache(CompanyRankingQueries queries, RankingTurns turns, CompanyScope scope) {
        this(queries, turns, scope, MOST);
    }

    RankingCache(CompanyRankingQueries queries, RankingTurns turns, CompanyScope scope, long most) {
        this.queries = queries;
        this.turns = turns;
        this.scope = scope;
        this.kept = new RecentlyUsed<>(most, KeptRanking::bytes);
    }

    /** How authorities stand for the company in scope. */
    public CompanyRanking current() {
        UUID company = scope.required();
        RankingWish wish = queries.wish();
        Optional<KeptRanking> ranking = wish.facts().map(facts -> ranking(company, facts));
        return new CompanyRanking(wish.settings(), wish.targets(), wish.served(), wish.trades(), ranking);
    }

    private KeptRanking ranking(UUID company, RankingFacts facts) {
        return find(company, facts).orElseGet(() -> {
            synchronized (locks[Math.floorMod(company.hashCode(), LOCKS)]) {
                return find(company, facts).orElseGet(() -> make(company, facts));
            }
        });
    }

    private Optional<KeptRanking> find(UUID company, RankingFacts facts) {
        return kept.find(company).filter(ranking -> ranking.facts().equals(facts));
    }

    private KeptRanking make(UUID company, RankingFacts facts) {
        KeptRanking made = turns.take(() -> queries.rank(facts));
        kept.put(company, made);
        return made;
    }
}
