package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.List;
import java.util.UUID;

/**
 * What companies keep under an authority's SIREN, contributed as a bean by the module that keeps it. Every method works for
 * the company in scope, the changing ones in a transaction that all followers share, once for each company and merge.
 */
public interface AuthorityFollower {

    /**
     * Something that followed a merge.
     *
     * @param thing its id
     * @param before how it was, in words of the follower's own; nobody else reads them
     */
    record Followed(UUID thing, String before) {}

    /** Its name in the base, for good: {@code target}. */
    String kind();

    /** So many of them in French: {@code 3 cibles}. */
    String counted(long number);

    /** A statement that counts how many the company in scope, {@code site.current_company()}, keeps under the SIREN {@code $1}. */
    String counting();

    /** Moves them from one SIREN to the other. @return what was moved; empty when there was nothing, also the second time */
    List<Followed> follow(Siren from, Siren into);

    /** Whether nobody has touched it since it followed. */
    boolean isAsLeft(Siren into, Followed followed);

    /** Moves them back as they were; what the company has decided since stays. */
    void giveBack(Siren from, Siren into, List<Followed> followed);
}
