package fr.jalon.market.domain;

import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class BuyerQueries implements Buyers {

    private static final String SELECT = """
            SELECT b.siren, b.name, coalesce(b.department, v.place) AS department, v.contracts, v.contracted, v.last, v.next_j
            FROM market.buyer b CROSS JOIN LATERAL (
              SELECT count(*) AS contracts, sum(c.amount) FILTER (WHERE NOT c.framework) AS contracted,
                     max(c.notification_date) AS last,
                     min(c.j_likely) FILTER (WHERE c.j_max >= :today
                       AND (cardinality(:trades) = 0 OR c.cpv LIKE ANY(:trades))) AS next_j,
                     mode() WITHIN GROUP (ORDER BY c.department) AS place
              FROM market.contract c WHERE c.buyer_siren = b.siren AND c.no_contract IS NULL) v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BuyerQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<BuyerSummary> search(String typed, int limit) {
        String words = PlainText.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String digits = words.replace(" ", "");
        boolean number = RadarSql.isCode(digits);
        String condition = number
                ? "WHERE b.siren LIKE :siren || '%'"
                : "WHERE ' ' || regexp_replace(public.plain(b.name), '[^a-z0-9]+', ' ', 'g') LIKE ALL (:words)";
        var statement = buyers(condition + " ORDER BY v.contracts DESC, b.siren LIMIT :limit", Set.of())
                .param("limit", limit);
        return (number ? statement.param("siren", digits) : statement.param("words", patterns(words)))
                .query(BuyerQueries::buyer)
                .list();
    }

    @Override
    public Optional<BuyerSummary> find(Siren siren) {
        return buyers("WHERE b.siren = :siren", Set.of())
                .param("siren", siren.value())
                .query(BuyerQueries::buyer)
                .optional();
    }

    @Override
    public Map<Siren, BuyerSummary> find(Collection<Siren> sirens) {
        return find(sirens, Set.of());
    }

    @Override
    public Map<Siren, BuyerSummary> find(Collection<Siren> sirens, Set<String> trades) {
        return buyers("WHERE b.siren = ANY(:sirens)", trades)
                .param("sirens", sirens.stream().map(Siren::value).toArray(String[]::new))
                .query(BuyerQueries::buyer)
                .list()
                .stream()
                .collect(Collectors.toMap(BuyerSummary::siren, buyer -> buyer));
    }

    private JdbcClient.StatementSpec buyers(String condition, Set<String> trades) {
        return jdbc.sql(SELECT + condition)
                .param("today", LocalDate.now(clock))
                .param("trades", trades.stream().map(trade -> trade + "%").toArray(String[]::new));
    }

    private static @Nullable Department department(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("department"))
                .flatMap(Department::parse)
                .orElse(null);
    }

    private static String[] patterns(String words) {
        return List.of(words.split(" ")).stream().map(word -> "% " + word + "%").toArray(String[]::new);
    }

    private static BuyerSummary buyer(ResultSet row, int number) throws SQLException {
        BigDecimal contracted = row.getBigDecimal("contracted");
        return new BuyerSummary(
                new Siren(row.getString("siren")),
                BuyerNames.known(row.getString("siren"), row.getString("name")),
                department(row),
                row.getLong("contracts"),
                contracted == null ? null : new Amount(contracted),
                row.getObject("last", LocalDate.class),
                row.getObject("next_j", LocalDate.class));
    }
}
