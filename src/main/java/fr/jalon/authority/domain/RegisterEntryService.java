package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the list those that the official register alone knew, when an admin first does something with them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RegisterEntryService {

    private final AuthorityRepository authorities;
    private final ChangeRepository changes;
    private final Clock clock;

    RegisterEntryService(AuthorityRepository authorities, ChangeRepository changes, Clock clock) {
        this.authorities = authorities;
        this.changes = changes;
        this.clock = clock;
    }

    /** As the list has it, else as the register does; of the latter nothing is written until it is entered. */
    Optional<Authority> known(Siren siren) {
        return authorities
                .findById(siren.value())
                .or(() -> RegisterSearch.facts(siren)
                        .map(facts -> Authority.asRegistered(siren, facts, clock.instant())));
    }

    /** Its entry is a change of its own: taken back, the register speaks for it again. Who is on the list is left as it is. */
    Authority entered(Authority authority, SignedIn by) {
        if (authority.isListed()) {
            return authority;
        }
        Authority entered = authorities.saveAndFlush(authority);
        changes.write(entered, Act.ENTERED, Map.of(), ChangeRepository.Context.NONE, by);
        return entered;
    }
}
