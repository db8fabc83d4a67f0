package fr.jalon.authority.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.ranking.Preference;
import fr.jalon.authority.ranking.Ranking;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a company has said of itself and of authorities, as it stands now. @param profile null without one */
record RankingWish(@Nullable CompanyProfile profile, RankingSettings settings, List<TargetRef> targets, LocalDate day) {

    Set<Department> served() {
        return profile == null ? Set.of() : Set.copyOf(profile.departments());
    }

    Set<String> trades() {
        return profile == null ? Set.of() : profile.trades();
    }

    /** Empty while it has said no trade, or neither a place nor départements. */
    Optional<RankingFacts> facts() {
        if (profile == null || profile.trades().isEmpty()) {
            return Optional.empty();
        }
        Point point = point(profile);
        if (point == null && profile.departments().isEmpty()) {
            return Optional.empty();
        }
        double reach = profile.radius() == null ? Ranking.USUAL_REACH : profile.radius();
        Seeker seeker = new Seeker(point, reach, profile.departments(), profile.trades());
        return Optional.of(new RankingFacts(seeker, settings.weights(), preferences(), settings.figures(), day));
    }

    private static @Nullable Point point(CompanyProfile profile) {
        return profile.commune() == null
                ? null
                : Positions.ofFrance().commune(profile.commune()).orElse(null);
    }

    private Map<Siren, Preference> preferences() {
        Map<Siren, Preference> preferences = new HashMap<>();
        settings.refused().keySet().forEach(siren -> preferences.put(siren, Preference.REFUSED));
        settings.gone().forEach(siren -> preferences.put(siren, Preference.REFUSED));
        for (TargetRef target : targets) {
            if (target.priority() != Priority.NORMAL) {
                preferences.putIfAbsent(
                        target.authority().siren(),
                        target.priority() == Priority.HIGH ? Preference.FIRST : Preference.LAST);
            }
        }
        return preferences;
    }
}
