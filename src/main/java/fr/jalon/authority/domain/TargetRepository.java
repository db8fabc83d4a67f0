package fr.jalon.authority.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, UUID> {

    Target save(Target target);

    void flush();

    Optional<Target> findByIdAndCompanyId(UUID id, UUID companyId);

    Optional<Target> findByCompanyIdAndSiren(UUID companyId, String siren);

    /** Whoever changes the targets of a company waits here until the one before has committed. */
    @Query(
            value = "SELECT CAST(pg_advisory_xact_lock(hashtextextended('targets ' || :company, 0)) AS text)",
            nativeQuery = true)
    String lockAllOf(String company);
}
