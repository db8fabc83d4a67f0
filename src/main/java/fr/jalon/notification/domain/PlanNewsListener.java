package fr.jalon.notification.domain;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.retroplanning.ActionAssigned;
import fr.jalon.retroplanning.JMoved;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.SiteAddress;
import fr.jalon.site.Sql;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * News about plans for those concerned, not for who made it. It waits some minutes for more of its kind: ten actions
 * given in a row make one mail, and a J that is moved and moved back makes none.
 */
@Component
class PlanNewsListener {

    /** The time at which a person's news of one kind is told. */
    static final TaskDescriptor<Due> TELL = TaskDescriptor.of("plans-news", Due.class);

    /** Whose news of which kind; the company says for whom to act. */
    record Due(UUID companyId, UUID membershipId, MailKind kind) implements Serializable {}

    private record Item(
            UUID id,
            Instant heardAt,
            UUID planId,
            @Nullable String lineKey,
            UUID byMember,
            @Nullable LocalDate jMin,
            @Nullable LocalDate jLikely,
            @Nullable LocalDate jMax) {}

    private static final Comparator<Item> EARLIEST =
            Comparator.comparing(Item::heardAt).thenComparing(item -> item.id().toString());

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Colleagues colleagues;
    private final PlanNews news;
    private final MemberMailService mail;
    private final PlanMailWording words;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;

    PlanNewsListener(
            JdbcClient jdbc,
            CompanyScope scope,
            Colleagues colleagues,
            PlanNews news,
            MemberMailService mail,
            SiteAddress site,
            SchedulerClient newsScheduler,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jalon.mail.news-after:PT10M}") Duration patience) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.colleagues = colleagues;
        this.news = news;
        this.mail = mail;
        this.words = new PlanMailWording(site);
        this.scheduler = newsScheduler;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
    }

    @Async
    @TransactionalEventListener(id = "notification.action-assigned")
    void on(ActionAssigned given) {
        if (!given.to().equals(given.by())) {
            scope.runAs(
                    given.companyId(),
                    () -> queue(given.id(), given.to(), MailKind.GIVEN, given.planId(), given.key(), given.by(), null));
        }
    }

    @Async
    @TransactionalEventListener(id = "notification.j-moved")
    void on(JMoved moved) {
        scope.runAs(moved.companyId(), () -> {
            for (UUID one : news.concernedBy(moved.planId())) {
                if (!one.equals(moved.by())) {
                    UUID id = UUID.nameUUIDFromBytes((moved.id() + " " + one).getBytes(StandardCharsets.US_ASCII));
                    queue(id, one, MailKind.J_MOVED, moved.planId(), null, moved.by(), moved.from());
                }
            }
        });
    }

    /** News that comes twice is kept once. Keeping it and setting its time is one transaction. */
    private void queue(
            UUID id, UUID to, MailKind kind, UUID plan, @Nullable String key, UUID by, @Nullable DateWindow from) {
        transaction.executeWithoutResult(status -> {
            int kept = jdbc.sql("""
                            INSERT INTO notification.news
                                (id, company_id, membership_id, kind, plan_id, line_key, by_member, j_min, j_likely, j_max, heard_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                            """)
                    .params(id, scope.required(), to, kind.name(), plan)
                    .param(key)
                    .param(by)
                    .param(from == null ? null : from.min())
                    .param(from == null ? null : from.likely())
                    .param(from == null ? null : from.max())
                    .param(Sql.now(clock))
                    .update();
            if (kept == 1) {
                // Each piece of news schedules a task; the first to run sends all that waits, what comes meanwhile has
                // a task of its own.
                scheduler.scheduleIfNotExists(
                        TELL.instance(id.toString())
                                .data(new Due(scope.required(), to, kind))
                                .build(),
                        clock.instant().plus(patience));
            }
        });
    }

    /** Tells a person what waits of one kind: marked as told and written in one transaction. */
    void send(Due due) {
        scope.runAs(
                due.companyId(),
                () -> transaction.executeWithoutResult(status -> {
                    List<Item> waiting = jdbc.sql("""
                            UPDATE notification.news SET told_at = :now
                            WHERE company_id = :company AND membership_id = :membership AND kind = :kind AND told_at IS NULL
                            RETURNING id, heard_at, plan_id, line_key, by_member, j_min, j_likely, j_max
                            """)
                            .param("now", Sql.now(clock))
                            .param("company", due.companyId())
                            .param("membership", due.membershipId())
                            .param("kind", due.kind().name())
                            .query(Item.class)
                            .list();
                    if (due.kind() == MailKind.GIVEN) {
                        byWhom(waiting).forEach(items -> assigned(due, items));
                    } else {
                        waiting.stream()
                                .collect(Collectors.groupingBy(Item::planId))
                                .values()
                                .forEach(items -> moved(due, items));
                    }
                }));
    }

    private static Iterable<List<Item>> byWhom(List<Item> waiting) {
        return waiting.stream()
                .sorted(EARLIEST)
                .collect(Collectors.groupingBy(Item::byMember, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void assigned(Due due, List<Item> items) {
        mail.write("given " + items.get(0).id(), due.membershipId(), due.kind(), null, () -> {
            List<PlanNews.Due> actions = items.stream()
                    .map(item -> new Line(item.planId(), String.valueOf(item.lineKey())))
                    .distinct()
                    .flatMap(line -> news.given(line.planId(), line.key(), due.membershipId()).stream())
                    .toList();
            return actions.isEmpty()
                    ? Optional.<Words>empty()
                    : Optional.of(words.given(name(items.get(0).byMember()), actions));
        });
    }

    private record Line(UUID planId, String key) {}

    /** From where J was before the first of these moves, by whoever moved it last. */
    private void moved(Due due, List<Item> items) {
        Item first = items.stream().min(EARLIEST).orElseThrow();
        Item last = items.stream().max(EARLIEST).orElseThrow();
        if (first.jMin() == null || first.jLikely() == null || first.jMax() == null) {
            return;
        }
        DateWindow from = new DateWindow(first.jMin(), first.jLikely(), first.jMax());
        mail.write(
                "moved " + first.id(),
                due.membershipId(),
                due.kind(),
                null,
                () -> news.moved(first.planId(), from, due.membershipId())
                        .map(moved -> words.moved(name(last.byMember()), moved)));
    }

    private String name(UUID membershipId) {
        return colleagues.byMembership(membershipId).map(Colleague::name).orElse("Une personne de votre entreprise");
    }
}
