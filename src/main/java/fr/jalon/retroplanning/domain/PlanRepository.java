package fr.jalon.retroplanning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans of the company in scope; row-level security hides the others'. */
interface PlanRepository extends Repository<Plan, UUID> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(UUID id);

    boolean existsByCompanyId(UUID companyId);

    List<Plan> findByCompanyId(UUID companyId);

    List<Plan> findByCompanyIdAndSubjectAuthoritySiren(UUID companyId, String siren);

    /** The plans that are followed, rest on a contract, and whose J is not past. */
    @Query("""
            SELECT p FROM Plan p WHERE p.companyId = :company AND p.subject.contractId = :contract
              AND p.abandoned.abandonedOn IS NULL AND p.dayJ.current.jLikely >= :today ORDER BY p.id
            """)
    List<Plan> onContract(UUID company, UUID contract, LocalDate today);

    /** The plans that are followed, aim at an authority, and whose J is not past. */
    @Query("""
            SELECT p FROM Plan p WHERE p.companyId = :company AND p.subject.authoritySiren = :siren
              AND p.abandoned.abandonedOn IS NULL AND p.dayJ.current.jLikely >= :today ORDER BY p.id
            """)
    List<Plan> aimingAt(UUID company, String siren, LocalDate today);
}
