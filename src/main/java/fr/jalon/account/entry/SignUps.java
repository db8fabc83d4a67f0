package fr.jalon.account.entry;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignUps extends Repository<SignUp, UUID> {

    SignUp save(SignUp signUp);

    Optional<SignUp> findById(UUID id);

    Optional<SignUp> findByTokenHash(String tokenHash);

    /** As {@link #findByTokenHash}, held until the transaction ends: of two clicks on one link the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from SignUp e where e.tokenHash = :tokenHash")
    Optional<SignUp> lockByTokenHash(String tokenHash);

    long countByEmailIgnoreCase(String email);

    void deleteByExpiresAtBefore(Instant limit);

    /** A letter is written: its token replaces the one before. */
    @Modifying
    @Query("update SignUp e set e.tokenHash = :tokenHash where e.id = :id")
    void link(UUID id, String tokenHash);
}
