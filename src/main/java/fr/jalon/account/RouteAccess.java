package fr.jalon.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may use a route. Each module contributes its own as beans; what no bean opens is refused to everybody.
 *
 * @param method the one method concerned, null for all
 * @param visibility how far it is open
 * @param roles the roles it is open to, when {@code visibility} is {@link Visibility#ROLES}
 * @param patterns path patterns ({@code /cibles/**} holds {@code /cibles} too)
 */
public record RouteAccess(@Nullable HttpMethod method, Visibility visibility, Set<Role> roles, List<String> patterns) {

    /** How far a route is open. */
    public enum Visibility {
        EVERYONE,
        /** As for everyone; the address itself is the secret, so that forms sent there need no token of a page of ours. */
        BEARER,
        /** As for everyone; programs read there, and no page of ours: they are given no token of a form, so no cookie. */
        PROGRAMS,
        SIGNED_IN,
        ROLES
    }

    public RouteAccess {
        roles = Set.copyOf(roles);
        patterns = List.copyOf(patterns);
        if ((visibility == Visibility.ROLES) == roles.isEmpty() || patterns.isEmpty()) {
            throw new IllegalArgumentException("Roles belong to a route by role, and a route has a pattern");
        }
    }

    /** Open to visitors. */
    public static RouteAccess everyone(String... patterns) {
        return new RouteAccess(null, Visibility.EVERYONE, Set.of(), List.of(patterns));
    }

    /**
     * Open to whoever holds the secret within the address; a mail program may send a small form there. The handler must
     * act for that secret alone, whoever is signed in.
     */
    public static RouteAccess bearer(String... patterns) {
        return new RouteAccess(null, Visibility.BEARER, Set.of(), List.of(patterns));
    }

    /** Open to programs that hold the secret within the address, and read only. */
    public static RouteAccess programs(String... patterns) {
        return new RouteAccess(null, Visibility.PROGRAMS, Set.of(), List.of(patterns));
    }

    /** Open to whoever is signed in, in any role. */
    public static RouteAccess signedIn(String... patterns) {
        return new RouteAccess(null, Visibility.SIGNED_IN, Set.of(), List.of(patterns));
    }

    /** Open to the people of a company. */
    public static RouteAccess company(String... patterns) {
        return only(Role.OF_A_COMPANY, patterns);
    }

    /** Open to these roles, every method. */
    public static RouteAccess only(Set<Role> roles, String... patterns) {
        return new RouteAccess(null, Visibility.ROLES, roles, List.of(patterns));
    }

    /** Open to one role, every method. */
    public static RouteAccess only(Role role, String... patterns) {
        return only(EnumSet.of(role), patterns);
    }

    /** Open to these roles, one method only. */
    public static RouteAccess of(HttpMethod method, Set<Role> roles, String... patterns) {
        return new RouteAccess(method, Visibility.ROLES, roles, List.of(patterns));
    }
}
