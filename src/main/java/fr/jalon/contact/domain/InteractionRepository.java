package fr.jalon.contact.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InteractionRepository extends Repository<Interaction, UUID> {

    Interaction save(Interaction interaction);

    Optional<Interaction> findByIdAndCompanyId(UUID id, UUID companyId);
}
