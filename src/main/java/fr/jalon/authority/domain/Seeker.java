package fr.jalon.authority.domain;

import fr.jalon.reference.Point;
import fr.jalon.shared.Department;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The company that authorities are ranked for.
 *
 * @param point where it works from; null while unsaid
 * @param reach how far it goes, in kilometres
 * @param served départements; empty while unsaid
 * @param trades CPV prefixes, one at least
 */
record Seeker(@Nullable Point point, double reach, Set<Department> served, Set<String> trades) {}
