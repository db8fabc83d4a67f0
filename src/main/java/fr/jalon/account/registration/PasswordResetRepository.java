package fr.jalon.account.registration;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordResetRepository extends SingleUseLinkRepository<PasswordReset> {

    /** Whatever else was asked for that account leads nowhere from now on. */
    @Modifying
    @Query("update PasswordReset e set e.usedAt = :now where e.accountId = :accountId and e.usedAt is null")
    void voidAll(UUID accountId, Instant now);
}
