package fr.jalon.authority.domain;

import fr.jalon.market.NamedBuyer;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of authorities, alone: who has published awards, and what admins correct. */
@Service
@Transactional
public class AuthorityService {

    private final AuthorityRepository authorities;
    private final Clock clock;

    AuthorityService(AuthorityRepository authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Adds an authority or corrects it; imports leave it alone from then on. */
    public void correct(Siren siren, String name, @Nullable Department department) {
        authorities.lockAll();
        authorities
                .findById(siren.value())
                .ifPresentOrElse(
                        known -> known.correct(name, department),
                        () -> authorities.save(Authority.entered(siren, name, department, clock.instant())));
    }

    /**
     * Takes over some buyers of the market, and the new names of those that no admin has corrected. A transaction of its
     * own: an admin who corrects meanwhile waits for some hundreds, not for all of them.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordPublishedNames(List<NamedBuyer> buyers) {
        authorities.lockAll();
        Map<Siren, Authority> known =
                authorities
                        .findBySirenIn(buyers.stream()
                                .map(buyer -> buyer.siren().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Authority::siren, Function.identity()));
        for (NamedBuyer buyer : buyers) {
            Authority authority = known.get(buyer.siren());
            if (authority == null) {
                authorities.save(Authority.published(buyer, clock.instant()));
            } else {
                authority.learn(buyer.name(), buyer.department());
            }
        }
    }
}
