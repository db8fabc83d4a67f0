package fr.jalon.account.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What every kind of link in a mail is kept and found by. */
@NoRepositoryBean
interface SingleUseLinkRepository<T extends SingleUseLink> extends Repository<T, UUID> {

    T save(T use);

    Optional<T> findById(UUID id);

    Optional<T> findByTokenHash(String tokenHash);

    /** As {@link #findByTokenHash}, held until the transaction ends: of two clicks on one link the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from #{#entityName} e where e.tokenHash = :tokenHash")
    Optional<T> lockByTokenHash(String tokenHash);

    void deleteByExpiresAtBefore(Instant limit);

    /** A mail is written: its token replaces the one before. */
    @Modifying
    @Query("update #{#entityName} e set e.tokenHash = :tokenHash where e.id = :id")
    void link(UUID id, String tokenHash);
}
