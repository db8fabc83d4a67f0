package fr.jalon.account.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmailChanges extends Repository<EmailChange, UUID> {

    EmailChange save(EmailChange change);

    Optional<EmailChange> findById(UUID id);

    Optional<EmailChange> findByTokenHash(String tokenHash);

    void deleteByExpiresAtBefore(Instant limit);

    /** A letter is written: its token replaces the one before. */
    @Modifying
    @Query("update EmailChange e set e.tokenHash = :tokenHash where e.id = :id")
    void link(UUID id, String tokenHash);
}
