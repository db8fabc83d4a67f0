package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins say of authorities; each correction is a row of the history. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class AuthorityService {

    private static final Set<AuthorityField> NAME_AND_PLACE =
            EnumSet.of(AuthorityField.NAME, AuthorityField.DEPARTMENT);

    private final AuthorityRepository authorities;
    private final RegisterEntryService register;
    private final ChangeRepository changes;
    private final ChangeQueries changeQueries;
    private final Clock clock;

    AuthorityService(
            AuthorityRepository authorities,
            RegisterEntryService register,
            ChangeRepository changes,
            ChangeQueries changeQueries,
            Clock clock) {
        this.authorities = authorities;
        this.register = register;
        this.changes = changes;
        this.changeQueries = changeQueries;
        this.clock = clock;
    }

    /** Adds an authority or corrects its name and département; imports leave both alone from then on, also when empty. */
    public void correct(Siren siren, String name, @Nullable Department department, SignedIn by) {
        authorities.lockAll();
        Optional<Authority> known = register.known(siren);
        if (known.isEmpty()) {
            enter(siren, AuthorityFacts.of(name, department), by);
            return;
        }
        Authority authority = register.entered(known.get(), by);
        save(authority, AuthorityFacts.of(authority.values()).called(name, department), NAME_AND_PLACE, by);
    }

    private void enter(Siren siren, AuthorityFacts facts, SignedIn by) {
        Authority entered = authorities.saveAndFlush(new Authority(siren, facts, NAME_AND_PLACE, clock.instant()));
        changes.write(entered, Act.ENTERED, Map.of(), ChangeRepository.Context.NONE, by);
    }

    /** Corrects all that is known of one. @param seen the version that the page showed; null where it showed none */
    public void correct(Siren siren, AuthorityFacts facts, @Nullable Long seen, SignedIn by) {
        authorities.lockAll();
        Authority authority = register.known(siren).orElseThrow(() -> new NotFoundException("authority " + siren));
        if (!authority.isListed() && !isChangedOtherwise(authority, facts)) {
            return; // The register says so already: there is nothing to keep.
        }
        if (seen != null && seen != authority.version() && isChangedOtherwise(authority, facts)) {
            throw new ConflictException(changedMeanwhile(siren), "/collectivites/" + siren.value());
        }
        save(register.entered(authority, by), facts, Set.of(), by);
    }

    private void save(Authority authority, AuthorityFacts facts, Set<AuthorityField> settled, SignedIn by) {
        AuthorityPolicy.whyNotCorrected(authority).ifPresent(why -> {
            throw new RefusedException(why);
        });
        Map<AuthorityField, String> before = authority.values();
        authority.correct(facts, settled);
        if (!before.equals(authority.values())) {
            changes.write(authority, Act.CORRECTED, before, ChangeRepository.Context.NONE, by);
        }
    }

    /** Two who typed the same do not disturb each other. */
    private static boolean isChangedOtherwise(Authority authority, AuthorityFacts facts) {
        Map<AuthorityField, String> known = authority.values();
        return facts.values().entrySet().stream()
                .anyMatch(typed -> !typed.getValue().equals(known.get(typed.getKey())));
    }

    private String changedMeanwhile(Siren siren) {
        return changeQueries.of(siren, 1).stream()
                .map(last -> last.by() + " a modifié cette collectivité entre-temps : "
                        + last.after().keySet().stream()
                                .map(AuthorityField::valueOf)
                                .filter(AuthorityField::isFact)
                                .map(AuthorityField::label)
                                .collect(Collectors.joining(", "))
                        + ".")
                .findFirst()
                .orElse("Un import a modifié cette collectivité entre-temps.");
    }
}
