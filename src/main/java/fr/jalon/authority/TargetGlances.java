package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a module says of targets where they are listed. Asked here and answered by whoever knows: the arrows between the modules
 * stay as they are.
 */
public interface TargetGlances {

    /** What the company in scope is told of each of its targets, in a few words; of whom there is nothing to say is left out. */
    Map<Siren, List<Glance>> of(Collection<Siren> targets);

    /** A few words, {@code vu le 21 nov. 2026 (appel)}. @param late whether something is overdue */
    record Glance(String words, boolean late) {}
}
