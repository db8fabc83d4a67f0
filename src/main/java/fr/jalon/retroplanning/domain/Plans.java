package fr.jalon.retroplanning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans of the company in scope; row-level security hides the others'. */
interface Plans extends Repository<Plan, UUID> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(UUID id);

    @Query("select p from Plan p where p.companyId = :companyId order by p.dayJ.current.jLikely, p.id")
    List<Plan> ofCompany(UUID companyId);
}
