package fr.jalon.contact.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactMergeRepository extends Repository<ContactMerge, UUID> {

    ContactMerge save(ContactMerge merge);

    void delete(ContactMerge merge);

    Optional<ContactMerge> findByIdAndCompanyId(UUID id, UUID companyId);

    List<ContactMerge> findByCompanyIdAndMergedAtBefore(UUID companyId, Instant moment);
}
