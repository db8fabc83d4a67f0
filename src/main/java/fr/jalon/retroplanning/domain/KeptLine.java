package fr.jalon.retroplanning.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line that was to keep its day when J moved. Taking the move back takes this back too.
 *
 * @param move the rank of the move; of several, the last one counts
 */
@Embeddable
public record KeptLine(UUID companyId, String lineKey, int move, LocalDate keptOn) {}
