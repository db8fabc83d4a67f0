package fr.jalon.account.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByTokenHash(String tokenHash);

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
