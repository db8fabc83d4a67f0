package fr.jalon.cctp.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, UUID> {

    Criterion save(Criterion criterion);

    void delete(Criterion criterion);

    void flush();

    List<Criterion> findByDraftIdOrderByPlace(UUID draftId);
}
