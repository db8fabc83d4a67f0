package fr.jalon.authority.web;

import fr.jalon.authority.domain.CompanyRanking;
import fr.jalon.authority.domain.CompanyRankingQueries;
import fr.jalon.authority.domain.KeptRanking;
import fr.jalon.authority.domain.RankingNews;
import fr.jalon.authority.domain.RankingResult;
import fr.jalon.authority.domain.RankingService;
import fr.jalon.authority.domain.RankingSettings;
import fr.jalon.authority.domain.RankingWording;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Term;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the ranking together for the page of targets, 25 a page. */
@Component
class RankingPageAssembler {

    private static final int SIZE = 25;

    private final RankingService rankingService;
    private final CompanyRankingQueries companyRankings;
    private final Clock clock;

    RankingPageAssembler(RankingService rankingService, CompanyRankingQueries companyRankings, Clock clock) {
        this.rankingService = rankingService;
        this.companyRankings = companyRankings;
        this.clock = clock;
    }

    RankingPart assemble(RankingFilter filter, CompanyRanking ranking) {
        RankingSettings settings = ranking.settings();
        Set<Siren> refused = settings.refused().keySet();
        int[] all = ranking.ranking().map(kept -> places(kept, ranking, filter)).orElse(new int[0]);
        int page = filter.pageNumber();
        int from = Math.min(all.length, (page - 1) * SIZE);
        int[] shown = Arrays.copyOfRange(all, from, Math.min(all.length, from + SIZE));
        Optional<RankingResult> result = ranking.ranking().map(kept -> companyRankings.explain(kept, shown, refused));
        List<Ranked> ranked = result.map(RankingResult::ranking).orElse(List.of());
        RankingNews news = rankingService.news(Stream.concat(ranked.stream().map(Ranked::siren), refused.stream())
                .toList());
        CollectivityKind kind = filter.kind();
        return new RankingPart(
                result.isPresent(),
                result.map(explained -> lines(explained, news)).orElse(List.of()),
                French.count(all.length, "collectivité", "collectivités"),
                filter.typedDepartments(),
                filter.problem(),
                kinds(),
                kind == null ? "" : kind.name(),
                settings.weights(),
                page == 1 ? null : filter.address(shown.length == 0 ? 1 : page - 1),
                from + SIZE < all.length ? filter.address(page + 1) : null,
                "page " + page,
                page,
                refused(settings, result, news));
    }

    /** Where one stands and why; empty when it has no place, or nothing can be ranked. */
    Optional<RankedLine> line(Siren siren, CompanyRanking ranking) {
        return ranking.ranking()
                .flatMap(kept -> companyRankings.explain(kept, siren))
                .flatMap(result -> lines(result, rankingService.news(List.of(siren))).stream()
                        .findFirst());
    }

    /** Those aimed at have a list of their own. */
    private static int[] places(KeptRanking kept, CompanyRanking ranking, RankingFilter filter) {
        CollectivityKind kind = filter.kind();
        return kept.places(
                peer -> kind == null || kind == CollectivityKind.of(peer.kind()),
                filter.departments(),
                ranking.targets().stream().map(one -> one.authority().siren()).toList());
    }

    private static CollectivityKind kind(Ranked one) {
        return CollectivityKind.of(one.candidate().peer().kind());
    }

    private List<RankedLine> lines(RankingResult result, RankingNews news) {
        RankingWording wording = new RankingWording(result.trades(), LocalDate.now(clock));
        return result.ranking().stream()
                .map(one -> line(one, result, news, wording))
                .toList();
    }

    private static RankedLine line(Ranked one, RankingResult result, RankingNews news, RankingWording wording) {
        Department seat = result.department(one.siren());
        return new RankedLine(
                one.rank(),
                one.siren().value(),
                news.names().getOrDefault(one.siren(), result.name(one.siren())),
                kind(one).singular() + (seat == null ? "" : ", département " + seat.code()),
                Math.round(100 * one.score()),
                news.words(one.siren()),
                one.terms().stream().map(term -> bar(term, wording)).toList());
    }

    private static RankedLine.Bar bar(Term term, RankingWording wording) {
        return new RankedLine.Bar(
                RankedLine.Bar.label(term.kind()), Math.round(100 * term.value()), wording.words(term.fact()));
    }

    private static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", "tous les types")),
                        Stream.of(CollectivityKind.values()).map(one -> new Choice(one.name(), one.plural())))
                .toList();
    }

    private static List<RankingPart.Refused> refused(
            RankingSettings settings, Optional<RankingResult> result, RankingNews news) {
        return settings.refused().entrySet().stream()
                .map(one -> new RankingPart.Refused(
                        one.getKey().value(),
                        news.names()
                                .getOrDefault(
                                        one.getKey(),
                                        result.map(ranked -> ranked.name(one.getKey()))
                                                .orElse("SIREN " + one.getKey().formatted())),
                        one.getValue()))
                .toList();
    }
}
