package fr.jalon.contact.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact person);

    void delete(Contact person);

    void flush();

    /** Hidden behind a merged one, or not. */
    Optional<Contact> findByIdAndCompanyId(UUID id, UUID companyId);

    Optional<Contact> findByIdAndCompanyIdAndMergedIntoIsNull(UUID id, UUID companyId);

    List<Contact> findByMergedIntoAndCompanyId(UUID mergedInto, UUID companyId);

    List<Contact> findByIdInAndCompanyIdAndMergedIntoIsNull(Collection<UUID> ids, UUID companyId);

    List<Contact> findByMergedIntoInAndCompanyId(Collection<UUID> mergedInto, UUID companyId);

    List<Contact> findByCompanyIdAndSuccessorId(UUID companyId, UUID successorId);

    List<Contact> findByCompanyIdAndSiren(UUID companyId, String siren);

    /** All of the company, hidden or not. */
    List<Contact> findByCompanyId(UUID companyId);
}
