package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.UUID;

/**
 * A merge was taken back: both authorities are what they were. What companies have goes back by {@link AuthorityFollower}.
 *
 * @param merge that of {@link AuthorityMerged}
 */
public record AuthorityMergeUndone(UUID merge, Siren from, Siren into) {}
