package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Weights;
import fr.jalon.shared.Siren;
import java.util.Map;
import java.util.Set;

/**
 * What a company wants of its ranking.
 *
 * @param refused authorities that are not for it, each with the reason it gave
 * @param gone those that are closed or merged, and can be chosen by nobody
 */
public record RankingSettings(Weights weights, Map<Siren, String> refused, Set<Siren> gone) {}
