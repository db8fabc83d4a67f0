package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InteractionRepository extends Repository<Interaction, UUID> {

    Interaction save(Interaction interaction);

    Optional<Interaction> findByIdAndCompanyId(UUID id, UUID companyId);

    List<Interaction> findByCompanyIdAndFollowUpWith(UUID companyId, UUID person);

    List<Interaction> findByCompanyIdAndSiren(UUID companyId, String siren);

    List<Interaction> findByCompanyId(UUID companyId);

    /** Those in which somebody took part, with all who did. @param people ids of one person */
    @Query("""
            SELECT DISTINCT i FROM Interaction i LEFT JOIN FETCH i.participants
            WHERE i.companyId = :company
              AND EXISTS (SELECT 1 FROM Interaction o JOIN o.participants p WHERE o = i AND p.contactId IN :people)
            """)
    List<Interaction> involving(UUID company, Collection<UUID> people);

    /** Those whose follow-up is open, up to a day, with the people who took part. */
    @Query("""
            SELECT DISTINCT i FROM Interaction i LEFT JOIN FETCH i.participants
            WHERE i.companyId = :company AND i.siren = :siren AND i.followUpOn IS NOT NULL AND i.followedUpAt IS NULL
              AND i.withdrawnAt IS NULL AND i.happenedOn <= :until AND i.id <> :besides
            """)
    List<Interaction> openFollowUps(UUID company, String siren, LocalDate until, UUID besides);

    /** The last day on which a person came to the company, as far as it is noted and stands; empty for never. */
    @Query("""
            SELECT max(i.happenedOn) FROM Interaction i JOIN i.participants p
            WHERE i.companyId = :company AND p.contactId = :contact AND i.theirs AND i.withdrawnAt IS NULL
            """)
    Optional<LocalDate> lastInitiated(UUID company, UUID contact);

    List<Interaction> findByCompanyIdAndSettledBy(UUID companyId, UUID settledBy);
}
