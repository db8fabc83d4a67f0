package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.List;

/** The authorities that the company in scope aims at. */
public interface Targets {

    /**
     * The target for an authority, made when there is none; one that was dropped is restored.
     *
     * @param knownAs how the company calls it; shown to that company alone, and only where the list knows no name
     * @throws fr.jalon.site.NotFoundException when no company is in scope
     */
    TargetRef targetFor(Siren authority, String knownAs);

    /** All targets, by priority and name; empty when no company is in scope. */
    List<TargetRef> all();
}
