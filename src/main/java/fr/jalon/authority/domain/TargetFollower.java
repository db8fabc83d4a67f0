package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Targets follow a merge: the target moves, or, where both were aimed at, the other takes the higher priority of the two. */
@Component
class TargetFollower implements AuthorityFollower {

    private final TargetRepository targets;
    private final CompanyScope scope;
    private final Clock clock;

    TargetFollower(TargetRepository targets, CompanyScope scope, Clock clock) {
        this.targets = targets;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "target";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "cible", "cibles");
    }

    @Override
    public String counting() {
        return "SELECT count(*) FROM authority.target"
                + " WHERE company_id = site.current_company() AND siren = $1 AND dropped_at IS NULL";
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        Optional<Target> moved = find(from).filter(Target::isAimedAt);
        if (moved.isEmpty()) {
            return List.of();
        }
        Target target = moved.get();
        Optional<Target> there = find(into);
        TargetMove move = there.isPresent()
                ? TargetMove.joining(target, there.get(), clock.instant())
                : TargetMove.alone(target, into);
        // The next merge of a chain looks at what this one has moved.
        targets.flush();
        return List.of(new Followed(target.id(), move.written()));
    }

    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        TargetMove move = TargetMove.read(followed.before());
        return own(followed).isPresent() && find(into).filter(move::isAsLeft).isPresent();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        for (Followed one : followed) {
            own(one).ifPresent(target -> TargetMove.read(one.before())
                    .giveBack(target, from, find(into).orElse(target), clock.instant()));
        }
        targets.flush();
    }

    private Optional<Target> own(Followed followed) {
        return targets.findByIdAndCompanyId(followed.thing(), scope.required());
    }

    private Optional<Target> find(Siren siren) {
        UUID company = scope.required();
        return targets.findByCompanyIdAndSiren(company, siren.value());
    }
}
