package fr.jalon.authority.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.domain.CompanyRanking;
import fr.jalon.authority.domain.TargetNotice;
import fr.jalon.authority.domain.TargetNoticeQueries;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of targets together: whom one aims at, what became of them, whom a search finds. */
@Component
class TargetsPageAssembler {

    private static final int FOUND = 12;

    private final Authorities authorities;
    private final TargetNoticeQueries targetNotices;
    private final Buyers buyers;
    private final RankingPageAssembler rankings;

    TargetsPageAssembler(
            Authorities authorities, TargetNoticeQueries targetNotices, Buyers buyers, RankingPageAssembler rankings) {
        this.authorities = authorities;
        this.targetNotices = targetNotices;
        this.buyers = buyers;
        this.rankings = rankings;
    }

    @Transactional(readOnly = true)
    TargetsPage page(String q, RankingFilter filter, CompanyRanking ranking) {
        List<TargetRef> targets = ranking.targets();
        Set<Siren> aimedAt =
                targets.stream().map(one -> one.authority().siren()).collect(Collectors.toSet());
        Map<Siren, Set<Siren>> together = authorities.together(aimedAt);
        return new TargetsPage(
                lines(targets, together, ranking.served()),
                q,
                found(q, aimedAt),
                List.of(Priority.values()),
                notices(aimedAt),
                rankings.assemble(filter, ranking));
    }

    /** Who looks for a merged authority finds the one that stands for it. */
    private List<TargetsPage.Found> found(String typed, Set<Siren> aimedAt) {
        List<BuyerSummary> answers = buyers.search(typed, FOUND);
        Map<Siren, CurrentAuthority> current = answers.isEmpty()
                ? Map.of()
                : authorities.current(answers.stream().map(BuyerSummary::siren).toList());
        return answers.stream()
                .map(buyer -> TargetsPage.Found.of(buyer, current.get(buyer.siren())))
                .filter(one -> !aimedAt.contains(new Siren(one.siren())))
                .toList();
    }

    /** What was published under the number of a merged authority counts for the one that stands for it. */
    private List<TargetsPage.Line> lines(
            List<TargetRef> targets, Map<Siren, Set<Siren>> together, Set<Department> served) {
        Map<Siren, BuyerSummary> known =
                buyers.find(together.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return targets.stream()
                .map(one -> TargetsPage.Line.of(
                        one,
                        together.getOrDefault(one.authority().siren(), Set.of()).stream()
                                .sorted()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        served))
                .toList();
    }

    private Map<String, List<TargetNotice>> notices(Set<Siren> aimedAt) {
        return targetNotices.of(aimedAt).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().formatted(), Map.Entry::getValue));
    }
}
