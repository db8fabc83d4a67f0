package fr.jalon.retroplanning;

import java.util.UUID;

/** Somebody judged whether loyalty worked, which chooses the plan's branch. @param by the membership */
public record VerdictGiven(UUID companyId, UUID planId, boolean worked, UUID by) {}
