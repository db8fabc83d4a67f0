package fr.jalon.authority.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.TargetGlances;
import fr.jalon.authority.TargetGlances.Glance;
import fr.jalon.authority.domain.AuthorityFilter;
import fr.jalon.authority.domain.AuthorityFilter.State;
import fr.jalon.authority.domain.AuthorityListQueries;
import fr.jalon.authority.domain.CompanyRanking;
import fr.jalon.authority.domain.RankingCache;
import fr.jalon.authority.domain.RegisterSearch;
import fr.jalon.authority.domain.TargetNotice;
import fr.jalon.authority.domain.TargetNoticeQueries;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of targets together: whom one aims at, what became of them, whom a search finds. */
@Component
class TargetsPageAssembler {

    private static final int FOUND = 12;

    private final Authorities authorities;
    private final AuthorityListQueries authorityList;
    private final TargetNoticeQueries targetNotices;
    private final Buyers buyers;
    private final List<TargetGlances> modules;
    private final RankingCache keptRankings;
    private final RankingPageAssembler rankings;

    TargetsPageAssembler(
            Authorities authorities,
            AuthorityListQueries authorityList,
            TargetNoticeQueries targetNotices,
            Buyers buyers,
            List<TargetGlances> modules,
            RankingCache keptRankings,
            RankingPageAssembler rankings) {
        this.authorities = authorities;
        this.authorityList = authorityList;
        this.targetNotices = targetNotices;
        this.buyers = buyers;
        this.modules = List.copyOf(modules);
        this.keptRankings = keptRankings;
        this.rankings = rankings;
    }

    /** Empty while the ranking has to be made. */
    @Transactional(readOnly = true)
    Optional<TargetsPage> readyPage(String q, RankingFilter filter) {
        return keptRankings.ready().map(ranking -> page(q, filter, ranking));
    }

    @Transactional(readOnly = true)
    TargetsPage page(String q, RankingFilter filter, CompanyRanking ranking) {
        Set<Siren> aimedAt =
                ranking.targets().stream().map(one -> one.authority().siren()).collect(Collectors.toSet());
        Map<Siren, List<TargetNotice>> notices = targetNotices.of(aimedAt);
        return new TargetsPage(
                lines(ranking, aimedAt, notices), q, found(q, aimedAt), rankings.assemble(filter, ranking));
    }

    /**
     * Who has published comes first, then whoever else is on the list or in the register. Who looks for a merged authority finds
     * the one that stands for it, once; a closed one is nobody's to aim at.
     */
    private List<TargetsPage.Found> found(String typed, Set<Siren> aimedAt) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<BuyerSummary> published = buyers.search(typed, FOUND);
        List<Places.Collectivity> registered = RegisterSearch.named(typed, FOUND);
        Map<Siren, CurrentAuthority> current = authorities.current(Stream.concat(
                        published.stream().map(BuyerSummary::siren),
                        registered.stream().map(Places.Collectivity::siren))
                .toList());
        Set<String> once = new HashSet<>();
        return Stream.of(
                        published.stream()
                                .filter(one -> !closed(current.get(one.siren())))
                                .map(one -> TargetsPage.Found.of(one, current.get(one.siren()))),
                        authorityList.search(new AuthorityFilter(typed, null, null, State.OPEN), 0, FOUND).stream()
                                .map(TargetsPage.Found::of),
                        registered.stream()
                                .filter(one -> !closed(current.get(one.siren())))
                                .map(one -> TargetsPage.Found.of(one, current.get(one.siren()))))
                .flatMap(answers -> answers)
                .filter(one -> !aimedAt.contains(new Siren(one.siren())) && once.add(one.siren()))
                .limit(FOUND)
                .toList();
    }

    private static boolean closed(@Nullable CurrentAuthority current) {
        return current != null && current.closed();
    }

    /** What was published under the number of a merged authority counts for the one that stands for it. */
    private List<TargetsPage.Line> lines(
            CompanyRanking ranking, Set<Siren> aimedAt, Map<Siren, List<TargetNotice>> notices) {
        if (aimedAt.isEmpty()) {
            return List.of();
        }
        Set<Siren> published =
                aimedAt.stream().flatMap(one -> numbers(one, notices)).collect(Collectors.toSet());
        Map<Siren, BuyerSummary> known = buyers.find(published, ranking.trades());
        Map<Siren, List<Glance>> glances = glances(aimedAt);
        return ranking.targets().stream()
                .map(one -> {
                    Siren siren = one.authority().siren();
                    return TargetsPage.Line.of(
                            one,
                            numbers(siren, notices)
                                    .sorted()
                                    .map(known::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            ranking.served(),
                            glances.getOrDefault(siren, List.of()),
                            notices.getOrDefault(siren, List.of()));
                })
                .toList();
    }

    /** Under which it has published: its own, and those of the ones it stands for. */
    private static Stream<Siren> numbers(Siren target, Map<Siren, List<TargetNotice>> notices) {
        return Stream.concat(
                Stream.of(target),
                notices.getOrDefault(target, List.of()).stream().flatMap(TargetNotice::stoodFor));
    }

    private Map<Siren, List<Glance>> glances(Set<Siren> aimedAt) {
        return modules.stream()
                .flatMap(module -> module.of(aimedAt).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }
}
