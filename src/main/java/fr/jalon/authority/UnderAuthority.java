package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.UUID;

/** An entity that a company keeps under one authority's SIREN. */
public interface UnderAuthority {

    /** Its id, for life. */
    UUID id();

    Siren authority();

    /** The authority was merged into that one, or taken out of it again. */
    void moveTo(Siren authority);
}
