package fr.jalon.cctp.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    Optional<Draft> findById(UUID id);
}
