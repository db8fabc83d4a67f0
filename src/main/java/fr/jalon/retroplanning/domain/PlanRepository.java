package fr.jalon.retroplanning.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans of the company in scope; row-level security hides the others'. */
interface PlanRepository extends Repository<Plan, UUID> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(UUID id);

    /** Those that are followed and whose J is not past, the nearest J first. */
    @Query("select p from Plan p where p.companyId = :companyId and p.abandoned.abandonedOn is null"
            + " and p.dayJ.current.jLikely >= :today order by p.dayJ.current.jLikely, p.id")
    Page<Plan> running(UUID companyId, LocalDate today, Pageable page);

    boolean existsByCompanyId(UUID companyId);
}
