package fr.jalon.authority.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.ranking.Preference;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Ranking;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.TradeFigures;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final TargetQueries targetQueries;
    private final CompanyProfiles profiles;
    private final CompanyScope scope;

    RankingService(
            TradeFigures figures,
            RankingRepository repository,
            RankingQueries rankingQueries,
            TargetQueries targetQueries,
            CompanyProfiles profiles,
            CompanyScope scope) {
        this.figures = figures;
        this.repository = repository;
        this.rankingQueries = rankingQueries;
        this.targetQueries = targetQueries;
        this.profiles = profiles;
        this.scope = scope;
    }

    /** What the company in scope wants of its ranking. */
    @Transactional(readOnly = true)
    public RankingSettings settings() {
        return repository.settings(scope.required());
    }

    /** Empty while the company has said no trade, or neither a place nor départements. */
    @Transactional(readOnly = true)
    public Optional<RankingResult> rank(RankingSettings settings, List<TargetRef> targets) {
        return profiles.current().flatMap(profile -> rank(profile, settings, targets));
    }

    private Optional<RankingResult> rank(CompanyProfile profile, RankingSettings settings, List<TargetRef> targets) {
        Point point = point(profile);
        if (profile.trades().isEmpty()
                || (point == null && profile.departments().isEmpty())) {
            return Optional.empty();
        }
        Seeker seeker = new Seeker(point, profile.reach(), profile.departments(), profile.trades());
        List<BuyerFigures> buyers = figures.current(profile.trades());
        List<Ranked> ranking = Ranking.of(
                Candidates.of(buyers, seeker, preferences(settings, targets)), settings.weights(), seeker.reach());
        return Optional.of(new RankingResult(profile.trades(), ranking, buyers));
    }

    private static @Nullable Point point(CompanyProfile profile) {
        return profile.commune() == null
                ? null
                : Positions.ofFrance().commune(profile.commune()).orElse(null);
    }

    private static Map<Siren, Preference> preferences(RankingSettings settings, List<TargetRef> targets) {
        Map<Siren, Preference> preferences = new HashMap<>();
        settings.refused().keySet().forEach(siren -> preferences.put(siren, Preference.REFUSED));
        for (TargetRef target : targets) {
            if (target.priority() != Priority.NORMAL) {
                preferences.putIfAbsent(
                        target.authority().siren(),
                        target.priority() == Priority.HIGH ? Preference.FIRST : Preference.LAST);
            }
        }
        return preferences;
    }

    /** What is known of some of them beside their place. */
    @Transactional(readOnly = true)
    public RankingNews news(List<Siren> sirens) {
        return rankingQueries.news(scope.required(), sirens);
    }

    /** Keeps where the first authorities stand now that data has arrived. */
    public void keepRanks() {
        UUID company = scope.required();
        rank(settings(), targetQueries.of(company))
                .ifPresent(result -> repository.keep(
                        company, result.ranking().stream().limit(KEPT).toList()));
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
