package fr.jalon.account.entry;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmailChanges extends Repository<EmailChange, UUID> {

    EmailChange save(EmailChange change);

    Optional<EmailChange> findById(UUID id);

    Optional<EmailChange> findByTokenHash(String tokenHash);

    /** As {@link #findByTokenHash}, held until the transaction ends: of two clicks on one link the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EmailChange e where e.tokenHash = :tokenHash")
    Optional<EmailChange> lockByTokenHash(String tokenHash);

    void deleteByExpiresAtBefore(Instant limit);

    /** Whatever else was asked for that account leads nowhere from now on. */
    @Modifying
    @Query("update EmailChange e set e.usedAt = :now where e.accountId = :accountId and e.usedAt is null")
    void voidAll(UUID accountId, Instant now);

    /** A letter is written: its token replaces the one before. */
    @Modifying
    @Query("update EmailChange e set e.tokenHash = :tokenHash where e.id = :id")
    void link(UUID id, String tokenHash);
}
