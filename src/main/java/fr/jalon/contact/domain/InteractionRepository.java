package fr.jalon.contact.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InteractionRepository extends Repository<Interaction, UUID> {

    Interaction save(Interaction interaction);

    Optional<Interaction> findByIdAndCompanyId(UUID id, UUID companyId);

    List<Interaction> findByCompanyIdAndSiren(UUID companyId, String siren);

    long countByCompanyIdAndSiren(UUID companyId, String siren);
}
