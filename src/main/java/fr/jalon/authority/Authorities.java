package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The authorities that admins keep. */
public interface Authorities {

    /** The authority of that SIREN, empty when it is not on the list; merged or closed, it is still itself. */
    Optional<AuthorityRef> bySiren(Siren siren);

    /** Who stands today for that SIREN: itself, or the one that it was merged into; empty when it is not on the list. */
    default Optional<CurrentAuthority> current(Siren siren) {
        return Optional.ofNullable(current(List.of(siren)).get(siren));
    }

    /** Under which SIREN to write down what concerns this one: that of the one that stands for it, or its own. */
    default Siren standing(Siren siren) {
        return current(siren).map(one -> one.authority().siren()).orElse(siren);
    }

    /** Who stands for several, by the SIREN asked for. */
    Map<Siren, CurrentAuthority> current(Collection<Siren> sirens);

    /**
     * For each of these the SIRENs whose awards count for it: its own, and those that were merged into it. One that the
     * list does not know has its own alone.
     */
    Map<Siren, Set<Siren>> together(Collection<Siren> current);
}
