package fr.jalon.contact.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact person);

    void delete(Contact person);

    Optional<Contact> findByIdAndCompanyId(UUID id, UUID companyId);

    List<Contact> findByIdInAndCompanyId(Collection<UUID> ids, UUID companyId);

    List<Contact> findByCompanyIdAndSiren(UUID companyId, String siren);

    long countByCompanyIdAndSiren(UUID companyId, String siren);
}
