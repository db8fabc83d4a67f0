package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.Optional;

/** The authorities that admins keep. */
public interface Authorities {

    /** The authority of that SIREN, empty when it is not on the list. */
    Optional<AuthorityRef> bySiren(Siren siren);
}
