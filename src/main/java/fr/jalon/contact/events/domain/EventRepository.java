package fr.jalon.contact.events.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, UUID> {

    Event save(Event event);

    List<Event> findByCompanyId(UUID companyId);

    Optional<Event> findByIdAndCompanyId(UUID id, UUID companyId);

    Optional<Event> findByPreviousIdAndCompanyId(UUID previousId, UUID companyId);
}
