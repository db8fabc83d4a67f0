package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Weights;
import fr.jalon.shared.Siren;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company wants of its ranking.
 *
 * @param refused authorities that are not for it, each with the reason it gave
 * @param gone those that are closed or merged, and can be chosen by nobody
 * @param figures which figures of buyers there are; null before the first import
 */
public record RankingSettings(
        Weights weights,
        Map<Siren, String> refused,
        Set<Siren> gone,
        @Nullable UUID figures) {}
