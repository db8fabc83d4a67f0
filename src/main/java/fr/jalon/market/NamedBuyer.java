package fr.jalon.market;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/**
 * A buyer whose name is known.
 *
 * @param department of its seat; null when unknown
 */
public record NamedBuyer(Siren siren, String name, @Nullable Department department) {}
