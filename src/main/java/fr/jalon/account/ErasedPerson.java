package fr.jalon.account;

import fr.jalon.shared.Siren;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a company erases.
 *
 * @param ids under which the company kept this person
 * @param authorities of which the person was
 * @param addresses of e-mail, in small letters
 * @param among for texts that speak of the person's surroundings, where a last name alone says who is meant
 * @param anywhere for all other texts, where it may be somebody else's
 */
public record ErasedPerson(
        Set<UUID> ids, Set<Siren> authorities, Set<String> addresses, Eraser among, Eraser anywhere) {

    public ErasedPerson {
        ids = Set.copyOf(ids);
        authorities = Set.copyOf(authorities);
        addresses = Set.copyOf(addresses);
    }

    /** For a text that is about an authority. @param authority null where it is about none */
    public Eraser about(@Nullable Siren authority) {
        return authority != null && authorities.contains(authority) ? among : anywhere;
    }
}
