package fr.jalon.account;

import java.util.Locale;
import java.util.UUID;

/**
 * A person of a company, as colleagues see one another.
 *
 * @param membershipId to whom an action is assigned; outlives the membership's end
 * @param name the person's name
 * @param email the person's address
 * @param role OWNER or MEMBER
 */
public record Colleague(UUID membershipId, String name, String email, Role role) {

    /** The first letters of the first and the last name: {@code NB}. */
    public String initials() {
        String[] words = name.strip().split("[\\s-]+");
        String last = words.length == 1 ? "" : words[words.length - 1].substring(0, 1);
        return (words[0].substring(0, 1) + last).toUpperCase(Locale.FRENCH);
    }
}
