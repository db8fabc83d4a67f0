package fr.jalon.authority.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, UUID> {

    Optional<Target> findByIdAndCompanyId(UUID id, UUID companyId);
}
