package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Preference;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a company's ranking follows from: while these are equal, so is the ranking.
 *
 * @param preferences what it said of authorities by hand
 * @param figures which figures of buyers there are; null before the first import
 * @param day figures fade, and contracts come nearer, from day to day
 */
record RankingFacts(
        Seeker seeker,
        Weights weights,
        Map<Siren, Preference> preferences,
        @Nullable UUID figures,
        LocalDate day) {}
