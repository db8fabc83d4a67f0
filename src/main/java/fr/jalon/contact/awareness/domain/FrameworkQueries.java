package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.awareness.domain.FrameworkDetails.Order;
import fr.jalon.contact.awareness.domain.FrameworkDetails.OrderingService;
import fr.jalon.shared.Siren;
import fr.jalon.site.JsonRows;
import fr.jalon.site.NotFoundException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads framework agreements with what each service ordered, in one statement. */
@Component
@Transactional(readOnly = true)
public class FrameworkQueries {

    private static final String SELECT = """
            SELECT f.*, coalesce((SELECT sum(o.amount) FROM contact.framework_order o WHERE o.framework_id = f.id), 0) AS ordered,
                   s.id AS service_id, s.name AS service, coalesce(b.ordered, 0) AS by_service, b.last_order
            FROM contact.framework f
                     LEFT JOIN contact.framework_service s ON s.framework_id = f.id
                     LEFT JOIN LATERAL (SELECT sum(o.amount) AS ordered, max(o.ordered_on) AS last_order
                                        FROM contact.framework_order o WHERE o.service_id = s.id) b ON true
            WHERE f.company_id = :company
            """;

    private static final String ORDER = " ORDER BY f.ends_on DESC, f.id, s.name COLLATE \"fr-x-icu\"";

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    FrameworkQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    private record Row(FrameworkDetails framework, @Nullable OrderingService service) {}

    /**
     * A row of both.
     *
     * @param done in JSON, the same in every row
     * @param row null when the company holds no agreement there
     */
    private record JoinedRow(
            @Nullable String done, @Nullable Row row) {}

    /** All of an authority. @param done with the day */
    public record AtAuthority(Map<AwarenessAction, LocalDate> done, List<FrameworkDetails> frameworks) {}

    /** @throws NotFoundException when the company keeps no such agreement */
    public FrameworkDetails one(UUID frameworkId) {
        List<Row> rows = jdbc.sql(SELECT + "AND f.id = :id" + ORDER)
                .param("company", scope.required())
                .param("id", frameworkId)
                .query(FrameworkQueries::read)
                .list();
        return together(rows).stream().findFirst().orElseThrow(() -> new NotFoundException("framework " + frameworkId));
    }

    /** All of the company, those that last longest first. */
    public List<FrameworkDetails> all() {
        return together(jdbc.sql(SELECT + ORDER)
                .param("company", scope.required())
                .query(FrameworkQueries::read)
                .list());
    }

    /** What was done to make an authority aware, with the day, and the agreements that the company holds there. */
    public AtAuthority of(Siren authority) {
        List<JoinedRow> rows = jdbc.sql("""
                        SELECT w.done, f.*
                        FROM (SELECT json_object_agg(action, done_on) AS done FROM contact.awareness
                              WHERE company_id = :company AND siren = :siren) w
                                 LEFT JOIN (""" + SELECT + """
                                            AND f.siren = :siren) f ON true
                        """ + ORDER.replace("s.name", "f.service"))
                .param("company", scope.required())
                .param("siren", authority.value())
                .query((row, number) ->
                        new JoinedRow(row.getString("done"), row.getObject("id") == null ? null : read(row, number)))
                .list();
        Map<AwarenessAction, LocalDate> done = new EnumMap<>(AwarenessAction.class);
        JsonRows.map(rows.get(0).done(), LocalDate.class)
                .forEach((action, day) -> done.put(AwarenessAction.valueOf(action), day));
        return new AtAuthority(
                done,
                together(rows.stream()
                        .map(JoinedRow::row)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** The orders under an agreement, the latest first. */
    public List<Order> orders(UUID frameworkId) {
        return jdbc.sql("""
                        SELECT o.id, o.ordered_on, o.amount, o.label, s.name FROM contact.framework_order o
                            LEFT JOIN contact.framework_service s ON s.id = o.service_id
                        WHERE o.company_id = :company AND o.framework_id = :framework
                        ORDER BY o.ordered_on DESC, o.id DESC LIMIT 300
                        """)
                .param("company", scope.required())
                .param("framework", frameworkId)
                .query((row, number) -> new Order(
                        row.getObject("id", UUID.class),
                        row.getObject("ordered_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("name"),
                        row.getString("label")))
                .list();
    }

    private static List<FrameworkDetails> together(List<Row> rows) {
        Map<UUID, List<Row>> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.computeIfAbsent(row.framework().id(), id -> new ArrayList<>())
                .add(row));
        return byId.values().stream().map(FrameworkQueries::one).toList();
    }

    private static FrameworkDetails one(List<Row> rows) {
        FrameworkDetails bare = rows.get(0).framework();
        return new FrameworkDetails(
                bare.id(),
                bare.siren(),
                bare.authority(),
                bare.facts(),
                bare.ordered(),
                rows.stream().map(Row::service).filter(Objects::nonNull).toList(),
                bare.version());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        UUID service = row.getObject("service_id", UUID.class);
        BigDecimal ordered = row.getBigDecimal("ordered");
        return new Row(
                new FrameworkDetails(
                        row.getObject("id", UUID.class),
                        new Siren(row.getString("siren")),
                        row.getString("authority"),
                        new FrameworkFacts(
                                row.getString("title"),
                                row.getBigDecimal("minimum"),
                                row.getBigDecimal("maximum"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)),
                        ordered,
                        List.of(),
                        row.getLong("version")),
                service == null
                        ? null
                        : new OrderingService(
                                service,
                                row.getString("service"),
                                row.getBigDecimal("by_service"),
                                row.getObject("last_order", LocalDate.class)));
    }
}
