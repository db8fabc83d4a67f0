package fr.jalon.account.registration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends SingleUseLinkRepository<Invitation> {

    @Query("select i from Invitation i where lower(i.email) = lower(:email)"
            + " and i.acceptedAt is null and i.withdrawnAt is null")
    List<Invitation> pendingTo(String email);

    @Query("select i from Invitation i where i.companyId = :companyId"
            + " and i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt desc")
    List<Invitation> pending(UUID companyId);

    @Query("select i from Invitation i where i.companyId is null"
            + " and i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt desc")
    List<Invitation> pendingOfService();
}
