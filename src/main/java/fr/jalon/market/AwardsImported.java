package fr.jalon.market;

import java.util.UUID;

/**
 * A file of awards has been taken in, and the base is different now. Public data: of concern to everyone.
 *
 * @param intakeId the import
 * @param created how many contracts are new
 * @param changed how many known contracts are different now
 */
public record AwardsImported(UUID intakeId, String fileName, long created, long changed) {}
