package fr.jalon.contact.requests.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<DocumentRequest, UUID> {

    DocumentRequest save(DocumentRequest request);

    void delete(DocumentRequest request);

    Optional<DocumentRequest> findByIdAndCompanyId(UUID id, UUID companyId);

    List<DocumentRequest> findByCompanyId(UUID companyId);

    List<DocumentRequest> findByCompanyIdAndSiren(UUID companyId, String siren);
}
