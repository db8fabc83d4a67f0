package fr.jalon.retroplanning.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the specification of the contract a plan aims at lies at the buyer's purchasing platform.
 *
 * @param handedOverOn since when
 * @param handedOverIn the dialogue whose end told it; null where a person said so
 */
@Embeddable
public record HandOver(LocalDate handedOverOn, @Nullable UUID handedOverIn) {}
