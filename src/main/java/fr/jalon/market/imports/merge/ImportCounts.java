package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.Severity;

/**
 * What became of the records of a file. Each is counted once: {@code read = created + changed + unchanged + rejected}.
 *
 * @param created opened a contract
 * @param changed added to, or changed, a contract that was known by then
 * @param unchanged known already, repeated in the file, or without effect
 * @param repeated of the unchanged, those repeated in the file
 * @param withoutEffect of the unchanged, those worded otherwise that left the contract as it was
 * @param repaired values (not records) of {@link Severity#REPAIRED}
 * @param flagged values (not records) of {@link Severity#FLAGGED}
 * @param contractsChanged contracts of the base that are different now
 */
public record ImportCounts(
        long read,
        long created,
        long changed,
        long unchanged,
        long rejected,
        long repeated,
        long withoutEffect,
        long repaired,
        long flagged,
        long contractsChanged) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public ImportCounts {
        if (read != created + changed + unchanged + rejected) {
            throw new IllegalStateException("The import lost count: " + read + " read, " + created + " created, "
                    + changed + " changed, " + unchanged + " unchanged, " + rejected + " rejected");
        }
    }

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                read + other.read,
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                rejected + other.rejected,
                repeated + other.repeated,
                withoutEffect + other.withoutEffect,
                repaired + other.repaired,
                flagged + other.flagged,
                contractsChanged + other.contractsChanged);
    }

    /** The line that scripts read. */
    public String line() {
        return "lus=" + read + " nouveaux=" + created + " modifiés=" + changed + " inchangés=" + unchanged + " rejetés="
                + rejected;
    }
}
