package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.TradeFigures;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ranks all authorities for the company in scope, as it wants them ranked. */
@Service
@Transactional
public class RankingService {

    /** Whose places are kept, to say what has changed. */
    static final int KEPT = 200;

    private final TradeFigures figures;
    private final RankingRepository repository;
    private final RankingQueries rankingQueries;
    private final CompanyRankingQueries companyRankings;
    private final CompanyScope scope;

    RankingService(
            TradeFigures figures,
            RankingRepository repository,
            RankingQueries rankingQueries,
            CompanyRankingQueries companyRankings,
            CompanyScope scope) {
        this.figures = figures;
        this.repository = repository;
        this.rankingQueries = rankingQueries;
        this.companyRankings = companyRankings;
        this.scope = scope;
    }

    /** What is known of some of them beside their place. */
    @Transactional(readOnly = true)
    public RankingNews news(List<Siren> sirens) {
        return rankingQueries.news(scope.required(), sirens);
    }

    /** What the company in scope sells, as far as it can be ranked for; else nothing. */
    @Transactional(readOnly = true)
    public Set<String> trades() {
        return companyRankings
                .wish()
                .facts()
                .map(facts -> facts.seeker().trades())
                .orElse(Set.of());
    }

    /** Keeps where the first authorities stand now that data has arrived. */
    public void keepRanks() {
        keepRanks(Set.of(), List.of());
    }

    /** The same where who buys these trades has been read already, for companies that sell the same. */
    void keepRanks(Set<String> trades, List<BuyerFigures> buyers) {
        companyRankings.wish().facts().ifPresent(facts -> {
            Set<String> own = facts.seeker().trades();
            keepRanks(facts, own.equals(trades) ? buyers : figures.current(own));
        });
    }

    private void keepRanks(RankingFacts facts, List<BuyerFigures> buyers) {
        RankOrder order = CompanyRankingQueries.order(facts, buyers, one -> null);
        List<Integer> first =
                IntStream.range(0, Math.min(KEPT, order.size())).boxed().toList();
        repository.keep(scope.required(), CompanyRankingQueries.explained(facts, order, first, buyers));
    }

    /** Says how much each term counts. */
    public void weigh(Weights weights) {
        repository.save(scope.required(), weights);
    }

    /** Leaves an authority out of the ranking. @param reason why it is not for the company, 300 characters at most */
    public void refuse(Siren siren, String reason) {
        repository.refuse(scope.required(), siren, reason);
    }

    /** Ranks an authority again. */
    public void takeBack(Siren siren) {
        repository.takeBack(scope.required(), siren);
    }
}
