package fr.jalon.authority.domain;

import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.ranking.Candidate;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Ranking;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.TradeFigures;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a company's ranking follows from, ranks all authorities by it, and says the reasons of some. */
@Component
@Transactional(readOnly = true)
public class CompanyRankingQueries {

    private final TradeFigures figures;
    private final RankingRepository repository;
    private final CompanyProfiles profiles;
    private final CompanyScope scope;
    private final Clock clock;

    CompanyRankingQueries(
            TradeFigures figures,
            RankingRepository repository,
            CompanyProfiles profiles,
            CompanyScope scope,
            Clock clock) {
        this.figures = figures;
        this.repository = repository;
        this.profiles = profiles;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of the company in scope. */
    RankingWish wish() {
        UUID company = scope.required();
        return new RankingWish(profiles.current().orElse(null), repository.settings(company), LocalDate.now(clock));
    }

    /** All authorities: dear. */
    KeptRanking rank(RankingFacts facts) {
        List<BuyerFigures> buyers = figures.current(facts.seeker().trades());
        Map<Siren, Department> seats = new HashMap<>();
        for (BuyerFigures buyer : buyers) {
            if (buyer.department() != null) {
                seats.put(buyer.siren(), buyer.department());
            }
        }
        return new KeptRanking(
                facts, order(facts, buyers, one -> Candidates.department(one.siren(), seats.get(one.siren()))));
    }

    /** Where one stands and why; empty when it has no place. */
    public Optional<RankingResult> explain(KeptRanking ranking, Siren siren) {
        return ranking.order().place(siren).stream()
                .mapToObj(place -> explain(ranking, List.of(place), List.of()))
                .findFirst();
    }

    /** Some places of a ranking with their reasons. @param others whose names are asked for, too */
    public RankingResult explain(KeptRanking ranking, List<Integer> places, Collection<Siren> others) {
        RankingFacts facts = ranking.facts();
        Set<String> trades = facts.seeker().trades();
        Stream<Siren> shown = places.stream().map(ranking.order()::siren);
        List<BuyerFigures> buyers =
                figures.current(trades, Stream.concat(shown, others.stream()).toList());
        return new RankingResult(trades, explained(facts, ranking.order(), places, buyers), buyers);
    }

    /** All authorities, by figures of the company's trades. @param seat where each is */
    static RankOrder order(
            RankingFacts facts, List<BuyerFigures> buyers, Function<Candidate, @Nullable Department> seat) {
        Seeker seeker = facts.seeker();
        List<Candidate> candidates = Candidates.of(buyers, seeker, facts.preferences());
        return Ranking.order(candidates, facts.weights(), seeker.reach(), seat);
    }

    /** Some places with their reasons, by the same figures. */
    static List<Ranked> explained(
            RankingFacts facts, RankOrder order, List<Integer> places, List<BuyerFigures> buyers) {
        Set<Siren> shown = places.stream().map(order::siren).collect(Collectors.toSet());
        Map<Siren, BuyerFigures> known = buyers.stream()
                .filter(buyer -> shown.contains(buyer.siren()))
                .collect(Collectors.toMap(BuyerFigures::siren, Function.identity()));
        return places.stream()
                .map(place -> order.ranked(place, candidate(facts, order.siren(place), known)))
                .toList();
    }

    private static Candidate candidate(RankingFacts facts, Siren siren, Map<Siren, BuyerFigures> known) {
        return Candidates.one(siren, known.get(siren), facts.seeker(), facts.preferences());
    }
}
