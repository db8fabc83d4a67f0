package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes calendar feeds of the company in scope, gives them new addresses and ends them. Addresses are kept as hashes. */
@Service
@Transactional
public class FeedService {

    private static final int MOST = 20;

    private static final String SELECT = """
            SELECT feed.id, feed.membership_id, feed.plan_id, plan.title || ' · ' || plan.authority_name AS plan,
                   nobodys, alarm, name, made_at, fetched_at, fetched_by
            FROM retroplanning.calendar_feed feed LEFT JOIN retroplanning.plan ON plan.id = feed.plan_id
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    FeedService(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * What a feed is to show.
     *
     * @param planId one plan of the company in scope; null for the person's own actions
     */
    public record Wish(String name, @Nullable UUID planId, boolean nobodys, boolean alarm) {}

    /** A plan that a feed can show. @param name its object and authority */
    public record PlanName(UUID id, String name) {}

    /** A feed and the secret of its address, which is told this once. */
    public record Fresh(UUID feedId, String secret) {}

    /** @param membershipId who makes it, and with whose role it ends */
    public Fresh make(Wish wish, UUID membershipId) {
        if (of(membershipId).size() >= MOST) {
            throw new ForbiddenException(
                    "Vous avez déjà " + MOST + " calendriers : révoquez-en un avant d’en créer un autre.");
        }
        UUID id = Uuid7.next(clock);
        String secret = Token.next();
        jdbc.sql("""
                        INSERT INTO retroplanning.calendar_feed
                            (id, company_id, membership_id, plan_id, nobodys, alarm, name, token_hash, made_at, changed_at)
                        VALUES (:id, :company, :membership, :plan, :nobodys, :alarm, :name, :hash, :now, :now)
                        """)
                .param("id", id)
                .param("company", scope.required())
                .param("membership", membershipId)
                .param("plan", wish.planId())
                .param("nobodys", wish.nobodys())
                .param("alarm", wish.alarm())
                .param("name", wish.name())
                .param("hash", Token.hash(secret))
                .param("now", Sql.now(clock))
                .update();
        return new Fresh(id, secret);
    }

    /** Gives a person's feed another address; the one before leads nowhere from now on. @throws NotFoundException not the person's */
    public Fresh renew(UUID feedId, UUID membershipId) {
        String secret = Token.next();
        int renewed = jdbc.sql("""
                        UPDATE retroplanning.calendar_feed
                        SET token_hash = :hash, made_at = :now, fetched_at = NULL, fetched_by = NULL
                        WHERE id = :id AND company_id = :company AND membership_id = :membership
                        """)
                .param("hash", Token.hash(secret))
                .param("now", Sql.now(clock))
                .param("id", feedId)
                .param("company", scope.required())
                .param("membership", membershipId)
                .update();
        if (renewed == 0) {
            throw new NotFoundException("calendar feed " + feedId);
        }
        return new Fresh(feedId, secret);
    }

    /**
     * Ends a feed: its address leads nowhere from now on.
     *
     * @param membershipId whose it must be; null for whoever may end those of colleagues
     * @throws NotFoundException when there is no such one
     */
    public void revoke(UUID feedId, @Nullable UUID membershipId) {
        int gone = jdbc.sql("""
                        DELETE FROM retroplanning.calendar_feed
                        WHERE id = :id AND company_id = :company
                          AND (CAST(:membership AS uuid) IS NULL OR membership_id = :membership)
                        """)
                .param("id", feedId)
                .param("company", scope.required())
                .param("membership", membershipId)
                .update();
        if (gone == 0) {
            throw new NotFoundException("calendar feed " + feedId);
        }
        jdbc.sql("DELETE FROM retroplanning.calendar_entry WHERE ledger = ? AND company_id = ?")
                .params(feedId, scope.required())
                .update();
    }

    /** A person's feeds, the oldest first. */
    @Transactional(readOnly = true)
    public List<Feed> of(UUID membershipId) {
        return jdbc.sql(SELECT
                        + " WHERE feed.company_id = :company AND feed.membership_id = :membership ORDER BY feed.id")
                .param("company", scope.required())
                .param("membership", membershipId)
                .query(Feed.class)
                .list();
    }

    /** The feeds of everybody else in the company, for whoever answers for it. */
    @Transactional(readOnly = true)
    public List<Feed> ofColleagues(UUID membershipId) {
        return jdbc.sql(SELECT
                        + " WHERE feed.company_id = :company AND feed.membership_id <> :membership ORDER BY feed.id")
                .param("company", scope.required())
                .param("membership", membershipId)
                .query(Feed.class)
                .list();
    }

    /** The plans that are followed and whose J has not passed, the nearest J first. */
    @Transactional(readOnly = true)
    public List<PlanName> plans() {
        return jdbc.sql("""
                        SELECT id, title || ' · ' || authority_name AS name FROM retroplanning.plan
                        WHERE company_id = :company AND abandoned_on IS NULL AND j_likely >= :today
                        ORDER BY j_likely, id
                        """)
                .param("company", scope.required())
                .param("today", LocalDate.now(clock))
                .query(PlanName.class)
                .list();
    }

    /** The company whose feed this secret opens: the one thing its holder may learn without acting for that company. */
    @Transactional(readOnly = true)
    public Optional<UUID> companyOf(String secret) {
        String hash = Token.hash(secret);
        jdbc.sql("SELECT set_config('jalon.secret', ?, true)")
                .param(hash)
                .query(String.class)
                .single();
        return jdbc.sql("SELECT company_id FROM retroplanning.calendar_feed WHERE token_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }
}
