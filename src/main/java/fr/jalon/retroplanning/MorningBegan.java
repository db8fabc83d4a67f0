package fr.jalon.retroplanning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * It is half past seven in Paris, from Monday to Friday, in a company that follows plans or has something on its
 * agenda. Audience: its people; {@link PlanNews#briefing} and the agenda have what each should know. Told again when a machine died while it told it.
 */
public record MorningBegan(UUID companyId, LocalDate day) {}
