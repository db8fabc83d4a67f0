package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the targets of the company in scope, one person at a time. */
@Service
@Transactional
public class TargetService implements Targets {

    private final TargetRepository targets;
    private final AuthorityRepository authorities;
    private final TargetQueries targetQueries;
    private final AuthorityStatusQueries standingQueries;
    private final CompanyScope scope;
    private final Clock clock;

    TargetService(
            TargetRepository targets,
            AuthorityRepository authorities,
            TargetQueries targetQueries,
            AuthorityStatusQueries standingQueries,
            CompanyScope scope,
            Clock clock) {
        this.targets = targets;
        this.authorities = authorities;
        this.targetQueries = targetQueries;
        this.standingQueries = standingQueries;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whoever clicks twice, or plans and aims at once, aims once; at a merged authority, at the one that stands for it. */
    @Override
    public TargetRef aimAt(Siren asked, String knownAs) {
        UUID company = scope.required();
        targets.lockAllOf(company.toString());
        Target target = aimed(company, asked, knownAs);
        targets.flush();
        return targetQueries.one(company, target.id());
    }

    private Target aimed(UUID company, Siren asked, String knownAs) {
        Siren authority = current(asked);
        Target target = targets.findByCompanyIdAndSiren(company, authority.value())
                .orElseGet(() ->
                        targets.save(new Target(Uuid7.next(clock), company, authority, knownAs, clock.instant())));
        if (!target.isAimedAt()) {
            target.restore();
        }
        return target;
    }

    /** Several, all or none. @param names how the company calls each of them */
    public void aimAtAll(Map<Siren, String> names) {
        UUID company = scope.required();
        targets.lockAllOf(company.toString());
        names.forEach((authority, name) -> aimed(company, authority, name));
    }

    /** Who is merged in this very moment waits until this transaction has ended, and takes its target along. */
    private Siren current(Siren asked) {
        Siren current = asked;
        Optional<String> next = authorities.nextOf(current.value());
        while (next.isPresent() && !next.get().isEmpty()) {
            current = new Siren(next.get());
            next = authorities.nextOf(current.value());
        }
        return current;
    }

    @Override
    @Transactional(readOnly = true)
    public AuthorityStatus status(Siren authority) {
        return standingQueries.of(authority, scope.current().orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TargetRef> all() {
        return scope.current().map(targetQueries::of).orElse(List.of());
    }

    /** Says how much an authority is wanted. */
    public void prioritise(UUID targetId, Priority priority) {
        load(targetId).prioritise(priority);
    }

    /** Aims at it no more. */
    public void drop(UUID targetId) {
        load(targetId).drop(clock.instant());
    }

    private Target load(UUID targetId) {
        UUID company = scope.required();
        targets.lockAllOf(company.toString());
        return targets.findByIdAndCompanyId(targetId, company)
                .filter(Target::isAimedAt)
                .orElseThrow(() -> new NotFoundException("target " + targetId));
    }
}
