package fr.jalon.account.entry;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** As {@link #findByTokenHash}, held until the transaction ends: of two clicks on one link the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Invitation e where e.tokenHash = :tokenHash")
    Optional<Invitation> lockByTokenHash(String tokenHash);

    /** Whoever invites the same address to the same place waits here for the other to have done so. */
    @Query(value = "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", nativeQuery = true)
    String takeTurns(String key);

    @Query("select i from Invitation i where lower(i.email) = lower(:email)"
            + " and i.acceptedAt is null and i.withdrawnAt is null")
    List<Invitation> pendingTo(String email);

    @Query("select i from Invitation i where i.companyId = :companyId"
            + " and i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt desc")
    List<Invitation> pending(UUID companyId);

    @Query("select i from Invitation i where i.companyId is null"
            + " and i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt desc")
    List<Invitation> pendingOfService();

    /** A letter is written: its token replaces the one before. */
    @Modifying
    @Query("update Invitation e set e.tokenHash = :tokenHash where e.id = :id")
    void link(UUID id, String tokenHash);
}
