package fr.jalon.cctp.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkingClauseRepository extends Repository<WorkingClause, UUID> {

    WorkingClause save(WorkingClause clause);

    void delete(WorkingClause clause);

    Optional<WorkingClause> findByIdAndDraftId(UUID id, UUID draftId);

    /** Gives a clause another place without a word to whoever writes it. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE WorkingClause c SET c.place = :place WHERE c.id = :id")
    void place(UUID id, int place);

    List<WorkingClause> findByDraftIdOrderByPlace(UUID draftId);
}
