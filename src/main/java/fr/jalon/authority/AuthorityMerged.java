package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.UUID;

/**
 * An admin has merged an authority into another one. What companies have follows by {@link AuthorityFollower}.
 *
 * @param merge the change in the list's history; its undoing names it again
 */
public record AuthorityMerged(UUID merge, Siren from, Siren into) {}
