package fr.jalon.contact.journal.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notices and what was handed over, and puts the log together. */
@Service
@Transactional
public class JournalService {

    /** More than anybody says to one authority; a log that leaves something out is none. */
    private static final int ALL = 10_000;

    private final InteractionQueries interactionQueries;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    JournalService(
            InteractionQueries interactionQueries,
            Colleagues colleagues,
            JdbcClient jdbc,
            CompanyScope scope,
            Clock clock) {
        this.interactionQueries = interactionQueries;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** The whole log of an authority. */
    @Transactional(readOnly = true)
    public Journal of(Siren authority) {
        Map<UUID, String> handedOver = handedOver(authority);
        Map<UUID, String> names = new HashMap<>();
        List<LoggedExchange> exchanges = interactionQueries.of(authority, ALL).stream()
                .map(one -> new LoggedExchange(
                        one, names.computeIfAbsent(one.recordedBy(), this::name), handedOver.get(one.id())))
                .toList();
        return Journal.of(exchanges, notices(authority));
    }

    /** How many exchanges came after the last notice, in one statement. */
    @Transactional(readOnly = true)
    public int beforeNext(Siren authority) {
        return jdbc.sql("""
                        SELECT count(*) FROM contact.interaction i
                        WHERE i.company_id = :company AND i.siren = :siren AND i.withdrawn_at IS NULL
                          AND i.happened_on >= coalesce((SELECT max(n.published_on) FROM contact.notice n
                                                         WHERE n.company_id = :company AND n.siren = :siren), '-infinity')
                          AND NOT EXISTS (SELECT FROM contact.notice n WHERE n.company_id = :company AND n.siren = :siren
                                            AND i.happened_on BETWEEN n.published_on AND n.due_on)
                        """)
                .param("company", scope.required())
                .param("siren", authority.value())
                .query(Integer.class)
                .single();
    }

    /** A notice was published: what is said from now on is of another time. */
    public void announce(Siren authority, String title, LocalDate publishedOn, @Nullable LocalDate dueOn, UUID by) {
        jdbc.sql("""
                        INSERT INTO contact.notice (id, company_id, siren, title, published_on, due_on, noted_by)
                        VALUES (:id, :company, :siren, :title, :published, :due, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("title", title)
                .param("published", publishedOn)
                .param("due", dueOn)
                .param("by", by)
                .update();
    }

    /** @throws NotFoundException when the company noted no such notice */
    public void withdraw(Siren authority, UUID noticeId) {
        int deleted = jdbc.sql("DELETE FROM contact.notice WHERE id = :id AND company_id = :company AND siren = :siren")
                .param("id", noticeId)
                .param("company", scope.required())
                .param("siren", authority.value())
                .update();
        if (deleted == 0) {
            throw new NotFoundException("notice " + noticeId);
        }
    }

    /** Says what was handed over at an exchange; empty for nothing. @throws NotFoundException for another company's */
    public void handOver(UUID interactionId, String documents) {
        interactionQueries.one(interactionId);
        String statement = documents.isEmpty() ? "DELETE FROM contact.handed_over WHERE interaction_id = :id" : """
                        INSERT INTO contact.handed_over (interaction_id, company_id, documents)
                        VALUES (:id, :company, :documents)
                        ON CONFLICT (interaction_id) DO UPDATE SET documents = excluded.documents
                        """;
        JdbcClient.StatementSpec spec = jdbc.sql(statement).param("id", interactionId);
        if (!documents.isEmpty()) {
            spec = spec.param("company", scope.required()).param("documents", documents);
        }
        spec.update();
    }

    /** @throws NotFoundException for another company's */
    @Transactional(readOnly = true)
    public InteractionDetails exchange(UUID interactionId) {
        return interactionQueries.one(interactionId);
    }

    /** What was handed over at an exchange, empty for nothing. */
    @Transactional(readOnly = true)
    public String handedOver(UUID interactionId) {
        return jdbc.sql(
                        "SELECT documents FROM contact.handed_over WHERE company_id = :company AND interaction_id = :id")
                .param("company", scope.required())
                .param("id", interactionId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<JournalNotice> notices(Siren authority) {
        return jdbc.sql("SELECT * FROM contact.notice WHERE company_id = :company AND siren = :siren")
                .param("company", scope.required())
                .param("siren", authority.value())
                .query((row, number) -> new JournalNotice(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private Map<UUID, String> handedOver(Siren authority) {
        Map<UUID, String> documents = new HashMap<>();
        jdbc.sql("""
                        SELECT h.interaction_id, h.documents FROM contact.handed_over h
                            JOIN contact.interaction i ON i.id = h.interaction_id
                        WHERE h.company_id = :company AND i.siren = :siren
                        """)
                .param("company", scope.required())
                .param("siren", authority.value())
                .query(row -> {
                    documents.put(row.getObject("interaction_id", UUID.class), row.getString("documents"));
                });
        return documents;
    }

    private String name(UUID membership) {
        return colleagues.byMembership(membership).map(Colleague::name).orElse("");
    }
}
