package fr.jalon.retroplanning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Plans of the company in scope; row-level security hides the others'. */
interface PlanRepository extends Repository<Plan, UUID> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(UUID id);

    boolean existsByCompanyId(UUID companyId);

    long countByCompanyIdAndSubjectAuthoritySiren(UUID companyId, String siren);

    List<Plan> findByCompanyIdAndSubjectAuthoritySiren(UUID companyId, String siren);
}
