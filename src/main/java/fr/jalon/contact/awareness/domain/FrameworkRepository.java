package fr.jalon.contact.awareness.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FrameworkRepository extends Repository<Framework, UUID> {

    Framework save(Framework framework);

    Optional<Framework> findByIdAndCompanyId(UUID id, UUID companyId);

    List<Framework> findByCompanyId(UUID companyId);

    List<Framework> findByCompanyIdAndSiren(UUID companyId, String siren);
}
