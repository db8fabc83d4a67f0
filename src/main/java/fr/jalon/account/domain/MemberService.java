package fr.jalon.account.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the company in scope. */
@Service
@Transactional
public class MemberService implements Colleagues, Companies {

    private static final String COLLEAGUES = """
            SELECT m.id, a.name, a.email, m.role
            FROM account.membership m JOIN account.account a ON a.id = m.account_id
            WHERE m.company_id = :company
            """;

    private record OneOf(UUID membershipId) {}

    private final CompanyQueries companyQueries;
    private final JdbcClient jdbc;
    private final MembershipRepository memberships;
    private final CompanyScope scope;
    private final Clock clock;

    MemberService(
            CompanyQueries companyQueries,
            JdbcClient jdbc,
            MembershipRepository memberships,
            CompanyScope scope,
            Clock clock) {
        this.companyQueries = companyQueries;
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> of(UUID companyId) {
        return companyQueries
                .find(companyId)
                .map(CompanyQueries.Details::colleagues)
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Colleague> byMembership(UUID membershipId) {
        return ReadTransaction.once(
                new OneOf(membershipId),
                () -> scope.current()
                        .flatMap(company -> jdbc.sql(COLLEAGUES + " AND m.id = :membership")
                                .param("company", company)
                                .param("membership", membershipId)
                                .query(MemberService::read)
                                .optional()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Colleague> atWork(UUID membershipId) {
        return scope.current()
                .flatMap(company -> jdbc.sql(
                                COLLEAGUES + " AND m.id = :membership AND m.ended_at IS NULL AND a.disabled_at IS NULL")
                        .param("company", company)
                        .param("membership", membershipId)
                        .query(MemberService::read)
                        .optional());
    }

    /** Who a company is, is public; which rows are theirs is not, and this shows none. */
    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids() {
        return jdbc.sql("SELECT id FROM account.company ORDER BY id")
                .query(UUID.class)
                .list();
    }

    /** Ends a person's role in the company in scope; the last owner's stays. */
    public void endMembership(UUID membershipId) {
        List<UUID> owners = lockOwners(scope.required());
        Membership membership = running(membershipId);
        if (membership.role() == Role.OWNER && owners.stream().allMatch(owner -> owner.equals(membershipId))) {
            throw new ForbiddenException(
                    "Une entreprise garde au moins un responsable : nommez d’abord un autre responsable parmi vos collègues.");
        }
        membership.end(clock.instant());
    }

    /**
     * Makes a colleague an owner of the company in scope; an owner stays one.
     *
     * @return the colleague, as an owner
     */
    public Colleague promote(UUID membershipId) {
        running(membershipId).makeOwner();
        memberships.flush();
        return byMembership(membershipId).orElseThrow();
    }

    private Membership running(UUID membershipId) {
        return memberships
                .findInCompany(membershipId, scope.required())
                .filter(Membership::isRunning)
                .orElseThrow(() -> new NotFoundException("membership " + membershipId));
    }

    /** Owners who can sign in, held until the transaction ends: two who dismiss each other take turns, and one stays. */
    private List<UUID> lockOwners(UUID company) {
        return jdbc.sql("""
                        SELECT m.id FROM account.membership m JOIN account.account a ON a.id = m.account_id
                        WHERE m.company_id = ? AND m.role = 'OWNER' AND m.ended_at IS NULL AND a.disabled_at IS NULL
                        ORDER BY m.id FOR UPDATE OF m
                        """).param(company).query(UUID.class).list();
    }

    private static Colleague read(ResultSet row, int number) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")));
    }
}
