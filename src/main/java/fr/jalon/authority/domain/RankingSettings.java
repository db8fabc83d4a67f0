package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Weights;
import fr.jalon.shared.Siren;
import java.util.Map;

/**
 * What a company wants of its ranking.
 *
 * @param refused authorities that are not for it, each with the reason it gave
 */
public record RankingSettings(Weights weights, Map<Siren, String> refused) {}
