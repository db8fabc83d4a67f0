package fr.jalon.authority.web;

import fr.jalon.authority.domain.CompanyRanking;
import fr.jalon.authority.domain.CompanyRankingQueries;
import fr.jalon.authority.domain.KeptRanking;
import fr.jalon.authority.domain.RankingNews;
import fr.jalon.authority.domain.RankingResult;
import fr.jalon.authority.domain.RankingService;
import fr.jalon.authority.domain.RankingSettings;
import fr.jalon.authority.domain.RankingWording;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Term;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        int page = filter.pageNumber();
        int from = (page - 1) * SIZE;
        Optional<RankOrder.Part> part = ranking.ranking().map(kept -> part(kept, ranking, filter, from));
        List<Integer> shown = part.map(RankOrder.Part::places).orElse(List.of());
        int count = part.map(RankOrder.Part::count).orElse(0);
        Optional<RankingResult> result = ranking.ranking().map(kept -> companyRankings.explain(kept, shown, refused));
        List<Ranked> ranked = result.map(RankingResult::ranking).orElse(List.of());
        RankingNews news = rankingService.news(Stream.concat(ranked.stream().map(Ranked::siren), refused.stream())
                .toList());
        AuthorityKindFilter kind = filter.kind();
        return new RankingPart(
                result.isPresent(),
                result.map(explained -> lines(explained, news)).orElse(List.of()),
                French.count(count, "collectivité", "collectivités"),
                filter.typedDepartments(),
                filter.problem(),
                kinds(),
                kind == null ? "" : kind.name(),
                settings.weights(),
                page == 1 ? null : filter.address(shown.isEmpty() ? 1 : page - 1),
                from + SIZE < count ? filter.address(page + 1) : null,
                "page " + page,
                page,
                filter.query(),
                refused(settings, result, news));
    }

    /** Where one stands and why; empty when it has no place, or nothing can be ranked. */
    Optional<RankPage.Place> place(Siren siren, CompanyRanking ranking) {
        return ranking.ranking()
                .flatMap(kept -> companyRankings.explain(kept, siren))
                .flatMap(result -> place(result, rankingService.news(List.of(siren))));
    }

    private Optional<RankPage.Place> place(RankingResult result, RankingNews news) {
        RankingWording wording = new RankingWording(result.trades(), LocalDate.now(clock));
        return result.ranking().stream()
                .findFirst()
                .map(one -> new RankPage.Place(
                        line(one, null, result, news, wording),
                        one.terms().stream().map(term -> bar(term, wording)).toList()));
    }

    /** Those aimed at have a list of their own. */
    private static RankOrder.Part part(KeptRanking kept, CompanyRanking ranking, RankingFilter filter, int from) {
        AuthorityKindFilter kind = filter.kind();
        return kept.part(
                kind == null ? null : peer -> kind == AuthorityKindFilter.of(peer.kind()),
                filter.departments(),
                ranking.targets().stream().map(one -> one.authority().siren()).toList(),
                from,
                SIZE);
    }

    private static AuthorityKindFilter kind(Ranked one) {
        return AuthorityKindFilter.of(one.candidate().peer().kind());
    }

    private List<RankedLine> lines(RankingResult result, RankingNews news) {
        RankingWording wording = new RankingWording(result.trades(), LocalDate.now(clock));
        List<Ranked> ranked = result.ranking();
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> line(
                        ranked.get(at),
                        at + 1 < ranked.size() ? ranked.get(at + 1).siren() : null,
                        result,
                        news,
                        wording))
                .toList();
    }

    private static RankedLine line(
            Ranked one, @Nullable Siren below, RankingResult result, RankingNews news, RankingWording wording) {
        Department seat = result.department(one.siren());
        return new RankedLine(
                one.rank(),
                one.siren().value(),
                news.names().getOrDefault(one.siren(), result.name(one.siren())),
                kind(one).singular() + (seat == null ? "" : ", département " + seat.code()),
                Math.round(100 * one.score()),
                news.words(one.siren(), one.rank()),
                why(one.terms(), wording),
                below == null ? null : below.value());
    }

    /** Distance and purchases of the trade, which decide most. */
    private static String why(List<Term> terms, RankingWording wording) {
        return wording.words(terms.get(0).fact()) + " · "
                + wording.words(terms.get(1).fact());
    }

    private static RankPage.Bar bar(Term term, RankingWording wording) {
        return new RankPage.Bar(
                RankPage.Bar.label(term.kind()), Math.round(100 * term.value()), wording.words(term.fact()));
    }

    private static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", "tous les types")),
                        Stream.of(AuthorityKindFilter.values()).map(one -> new Choice(one.name(), one.plural())))
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
