package fr.jalon.authority;

import org.jspecify.annotations.Nullable;

/**
 * The authority that stands today for one that was asked for.
 *
 * @param formerly the one asked for, where it has been merged into this one; else null
 * @param closed whether it was closed: then nobody should choose it any more
 */
public record CurrentAuthority(
        AuthorityRef authority, @Nullable AuthorityRef formerly, boolean closed) {

    /** Its name, with the former one where there is one. */
    public String label() {
        return formerly == null ? authority.name() : authority.name() + " (anciennement " + formerly.name() + ")";
    }
}
