package fr.jalon.cctp.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    /** So that whoever reads by SQL within the same transaction sees what was changed. */
    void flush();

    Optional<Draft> findById(UUID id);
}
