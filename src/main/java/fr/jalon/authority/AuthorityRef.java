package fr.jalon.authority;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/**
 * An authority as others show it.
 *
 * @param department of its seat, null while unknown
 */
public record AuthorityRef(
        Siren siren, String name, @Nullable Department department) {}
