package fr.jalon.cctp.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award criterion, or part of one.
 *
 * @param id null for a new one
 * @param parent null for a criterion of its own
 * @param weight percent of all offers' marks; those of the parts add up to their criterion's
 */
public record CriterionLine(@Nullable UUID id, @Nullable UUID parent, String name, int weight) {

    public static final int LONGEST_NAME = 300;
}
