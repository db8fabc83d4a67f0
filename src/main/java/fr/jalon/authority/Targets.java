package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.List;

/** The authorities that the company in scope aims at. */
public interface Targets {

    /**
     * Makes an authority a target; one that was dropped is restored, one that is there is left as it is.
     *
     * @param knownAs how the company calls it; shown to that company alone, and only where the list knows no name
     * @throws fr.jalon.site.NotFoundException when no company is in scope
     */
    TargetRef aimAt(Siren authority, String knownAs);

    /** What is known of one authority, target or not, in one statement. */
    AuthorityStatus status(Siren authority);

    /** All targets, by priority and name; empty when no company is in scope. */
    List<TargetRef> all();
}
