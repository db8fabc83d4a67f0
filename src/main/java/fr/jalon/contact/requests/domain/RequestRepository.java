package fr.jalon.contact.requests.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<DocumentRequest, UUID> {

    DocumentRequest save(DocumentRequest request);

    void delete(DocumentRequest request);

    Optional<DocumentRequest> findByIdAndCompanyId(UUID id, UUID companyId);
}
