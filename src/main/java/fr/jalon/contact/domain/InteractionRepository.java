package fr.jalon.contact.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InteractionRepository extends Repository<Interaction, UUID> {

    Interaction save(Interaction interaction);

    Optional<Interaction> findByIdAndCompanyId(UUID id, UUID companyId);

    /** Those of the people of an authority, taken back or not. */
    List<Interaction> findBySirenAndCompanyId(String siren, UUID companyId);
}
