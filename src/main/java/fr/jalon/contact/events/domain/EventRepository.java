package fr.jalon.contact.events.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, UUID> {

    Event save(Event event);

    Optional<Event> findByIdAndCompanyId(UUID id, UUID companyId);

    Optional<Event> findByPreviousIdAndCompanyId(UUID previousId, UUID companyId);
}
