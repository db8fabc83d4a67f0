package fr.jalon.account.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    void flush();

    Optional<Membership> findById(UUID id);

    @Query("select m from Membership m where m.accountId = :accountId and m.endedAt is null")
    List<Membership> runningOf(UUID accountId);

    /** By id alone, an id of another company would answer too while the purpose is open. */
    @Query("select m from Membership m where m.id = :id and m.companyId = :companyId")
    Optional<Membership> findInCompany(UUID id, UUID companyId);

    @Query("select m from Membership m where m.role = fr.jalon.account.Role.BUYER and m.endedAt is null order by m.id")
    List<Membership> mandates();

    @Query("select count(m) from Membership m join Account a on a.id = m.accountId"
            + " where m.role = fr.jalon.account.Role.ADMIN and m.endedAt is null and a.disabledAt is null")
    long runningAdmins();
}
