package fr.jalon.contact.events.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

interface EventInvitationRepository extends Repository<EventInvitation, UUID> {

    EventInvitation save(EventInvitation invitation);

    void delete(EventInvitation invitation);

    List<EventInvitation> findByEventIdAndCompanyId(UUID eventId, UUID companyId);

    List<EventInvitation> findByCompanyIdAndContactId(UUID companyId, UUID contactId);

    boolean existsByEventIdAndSirenAndContactIdAndTheirs(
            UUID eventId, String siren, @Nullable UUID contactId, boolean theirs);

    Optional<EventInvitation> findByIdAndEventIdAndCompanyId(UUID id, UUID eventId, UUID companyId);
}
