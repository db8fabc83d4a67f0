package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.shared.Token;
import fr.jalon.site.SiteAddress;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the calendars of the company in scope as they are now, and records what was published. */
@Service
@Transactional
public class CalendarService {

    private final JdbcClient jdbc;
    private final PlanQueries planQueries;
    private final FeedEventRepository ledger;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final SiteAddress site;
    private final Clock clock;

    CalendarService(
            JdbcClient jdbc,
            PlanQueries planQueries,
            FeedEventRepository ledger,
            Colleagues colleagues,
            CompanyScope scope,
            SiteAddress site,
            Clock clock) {
        this.jdbc = jdbc;
        this.planQueries = planQueries;
        this.ledger = ledger;
        this.colleagues = colleagues;
        this.scope = scope;
        this.site = site;
        this.clock = clock;
    }

    private record Address(
            UUID id,
            UUID membershipId,
            @Nullable UUID planId,
            boolean nobodys,
            boolean alarm,
            String name,
            @Nullable String etag,
            Instant changedAt) {}

    /** A plan as a file to take away. @throws fr.jalon.site.NotFoundException when the company in scope has no such plan */
    public String file(UUID planId) {
        PlanDetails details = planQueries.details(planId);
        List<CalendarEvent> events = PlanEventMapper.of(details, PlanEventMapper.Choice.WHOLE_PLAN, site)
                .toList();
        return CalendarWriter.of("Jalon · " + details.name(), ledger.recordPublication(planId, events, Set.of()));
    }

    /**
     * The feed of a secret.
     *
     * @param program what the program that fetches calls itself
     * @return empty when the secret opens none of the company in scope (any more), or its owner has left or is barred
     */
    public Optional<FeedFile> fetch(String secret, String program) {
        return address(secret)
                .filter(feed -> colleagues.atWork(feed.membershipId()).isPresent())
                .map(feed -> told(feed, program));
    }

    private FeedFile told(Address feed, String program) {
        PlanEventMapper.Choice choice = feed.planId() == null
                ? new PlanEventMapper.Choice(feed.membershipId(), feed.nobodys(), feed.alarm())
                : new PlanEventMapper.Choice(null, true, feed.alarm());
        List<PlanDetails> plans = feed.planId() == null ? followed() : List.of(planQueries.details(feed.planId()));
        Set<UUID> silent = feed.planId() == null ? longOver() : Set.of();
        List<CalendarEvent> events = PlanEventMapper.ofAll(plans.stream(), choice, site);
        String text = CalendarWriter.of("Jalon · " + feed.name(), ledger.recordPublication(feed.id(), events, silent));
        String etag = Token.hash(text).substring(0, 32);
        Instant changedAt = etag.equals(feed.etag()) ? feed.changedAt() : clock.instant();
        jdbc.sql("""
                        UPDATE retroplanning.calendar_feed
                        SET etag = :etag, changed_at = :changed, fetched_at = :now, fetched_by = :program WHERE id = :id
                        """)
                .param("etag", etag)
                .param("changed", Sql.time(changedAt))
                .param("now", Sql.now(clock))
                .param("program", program)
                .param("id", feed.id())
                .update();
        return new FeedFile(text, etag, changedAt);
    }

    /** Held until the transaction ends: what is revoked or given another address meanwhile is not told. */
    private Optional<Address> address(String secret) {
        return jdbc.sql("""
                        SELECT id, membership_id, plan_id, nobodys, alarm, name, etag, changed_at
                        FROM retroplanning.calendar_feed WHERE token_hash = :hash AND company_id = :company FOR UPDATE
                        """)
                .param("hash", Token.hash(secret))
                .param("company", scope.required())
                .query(Address.class)
                .optional();
    }

    /** Plans that are followed, and those whose J has passed not long ago: what was done keeps its place. */
    private List<PlanDetails> followed() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> lately = jdbc.sql("""
                        SELECT id FROM retroplanning.plan
                        WHERE company_id = :company AND abandoned_on IS NULL AND j_likely < :today AND j_likely >= :since
                        """)
                .param("company", scope.required())
                .param("today", today)
                .param("since", today.minusDays(FeedEventRepository.CANCELLED_FOR.toDays()))
                .query(UUID.class)
                .list();
        return Stream.concat(planQueries.running().stream(), lately.stream().map(planQueries::details))
                .toList();
    }

    /** Plans whose J passed long ago: their events are history, not cancelled. */
    private Set<UUID> longOver() {
        return jdbc
                .sql("""
                        SELECT id FROM retroplanning.plan
                        WHERE company_id = :company AND abandoned_on IS NULL AND j_likely < :since
                        """)
                .param("company", scope.required())
                .param("since", LocalDate.now(clock).minusDays(FeedEventRepository.CANCELLED_FOR.toDays()))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
