package fr.jalon.authority.web;

import fr.jalon.authority.TargetRef;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the ranking together for the page of targets, 25 a page. */
@Component
class RankingPageAssembler {

    private static final int SIZE = 25;

    private final RankingService rankingService;
    private final Clock clock;

    RankingPageAssembler(RankingService rankingService, Clock clock) {
        this.rankingService = rankingService;
        this.clock = clock;
    }

    RankingPart assemble(RankingFilter filter, List<TargetRef> targets) {
        RankingSettings settings = rankingService.settings();
        Optional<RankingResult> result = rankingService.rank(settings, targets);
        Set<Siren> aimedAt =
                targets.stream().map(one -> one.authority().siren()).collect(Collectors.toSet());
        List<Ranked> all = result.map(ranked -> ranked.ranking().stream()
                        .filter(one -> !aimedAt.contains(one.siren()) && answers(one, ranked, filter))
                        .toList())
                .orElse(List.of());
        int page = filter.pageNumber();
        int from = Math.min(all.size(), (page - 1) * SIZE);
        List<Ranked> shown = all.subList(from, Math.min(all.size(), from + SIZE));
        Stream<Siren> named = Stream.concat(shown.stream().map(Ranked::siren), settings.refused().keySet().stream());
        RankingNews news = rankingService.news(named.toList());
        CollectivityKind kind = filter.kind();
        return new RankingPart(
                result.isPresent(),
                result.map(ranked -> lines(shown, ranked, news)).orElse(List.of()),
                French.count(all.size(), "collectivité", "collectivités"),
                filter.typedDepartments(),
                filter.problem(),
                kinds(),
                kind == null ? "" : kind.name(),
                settings.weights(),
                page == 1 ? null : filter.address(shown.isEmpty() ? 1 : page - 1),
                from + SIZE < all.size() ? filter.address(page + 1) : null,
                "page " + page,
                refused(settings, result, news));
    }

    private static boolean answers(Ranked one, RankingResult result, RankingFilter filter) {
        CollectivityKind kind = filter.kind();
        List<Department> departments = filter.departments();
        Department seat = result.department(one.siren());
        return (kind == null || kind == kind(one))
                && (departments.isEmpty() || (seat != null && departments.contains(seat)));
    }

    private static CollectivityKind kind(Ranked one) {
        return CollectivityKind.of(one.candidate().peer().kind());
    }

    private List<RankedLine> lines(List<Ranked> shown, RankingResult result, RankingNews news) {
        RankingWording wording = new RankingWording(result.trades(), LocalDate.now(clock));
        return shown.stream().map(one -> line(one, result, news, wording)).toList();
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
