package fr.jalon.cctp.reaction.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReactionRepository extends Repository<Reaction, UUID> {

    Reaction save(Reaction reaction);

    void flush();

    Optional<Reaction> findById(UUID id);

    List<Reaction> findByDraftId(UUID draftId);

    Optional<Reaction> findFirstByDraftIdAndParticipantIdAndReceiptAndWithdrawnOnIsNull(
            UUID draftId, UUID participantId, String receipt);
}
