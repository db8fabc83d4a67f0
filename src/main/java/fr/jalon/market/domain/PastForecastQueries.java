package fr.jalon.market.domain;

import fr.jalon.market.forecast.ContractFacts;
import fr.jalon.market.forecast.ContractHistory;
import fr.jalon.market.forecast.ContractHistory.Amendment;
import fr.jalon.market.forecast.Forecast;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forecasts as they would have been made on an earlier day: from the contracts notified by then, with the amendments
 * notified by then. Contracts that had ended for sure (their latest end before that day) are left out.
 */
@Repository
@Transactional(readOnly = true)
public class PastForecastQueries {

    private static final int FETCHED_AT_ONCE = 500;

    /**
     * Holders: the last ones named by then; the first ones where all amendments that name some came later. Most contracts
     * have no amendment and a name ready: for these the two look-ups are not made.
     */
    private static final String SQL = """
            SELECT c.buyer_siren, coalesce(b.name, c.buyer_name) AS buyer_name, c.number, a.days, a.durations,
            """ + ContractFactsMapper.COLUMNS + """
            ,
              coalesce(a.holders_then, CASE WHEN a.changed_later THEN h.first ELSE c.holder_names END, h.present)
                AS holders
            FROM market.contract c
              LEFT JOIN market.buyer b ON b.siren = c.buyer_siren
              CROSS JOIN LATERAL (
                SELECT array_agg(d.day ORDER BY d.position) AS days,
                  array_agg(d.months_after ORDER BY d.position) AS durations,
                  (array_agg(d.holder_names ORDER BY d.position DESC)
                    FILTER (WHERE d.holder_names IS NOT NULL AND d.day <= :day))[1] AS holders_then,
                  bool_or(d.holder_names IS NOT NULL AND (d.day > :day OR d.day IS NULL)) AS changed_later
                FROM (SELECT position, months_after, holder_names,
                        coalesce(notification_date, publication_date) AS day
                      FROM market.amendment WHERE contract_id = c.id AND c.amendments > 0) d) a
              CROSS JOIN LATERAL (
                SELECT string_agg(coalesce(o.name, concat_ws(' ', o.id_type, o.published_id)), ', ' ORDER BY o.position)
                         FILTER (WHERE NOT o.present) AS first,
                  string_agg(coalesce(o.name, concat_ws(' ', o.id_type, o.published_id)), ', ' ORDER BY o.position)
                         FILTER (WHERE o.present) AS present
                FROM market.contract_holder o
                WHERE o.contract_id = c.id AND (a.changed_later OR c.holder_names IS NULL)) h
            WHERE c.notification_date <= :day AND c.no_contract IS NULL
            ORDER BY c.buyer_siren, c.number""";

    private final JdbcClient jdbc;

    PastForecastQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By buyer and number; never all in memory. */
    public void forEach(LocalDate day, Consumer<PastForecast> reader) {
        try (Stream<Optional<PastForecast>> rows = jdbc
                .sql(SQL)
                .param("day", day)
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, number) -> forecast(row, day))
                .stream()) {
            rows.flatMap(Optional::stream).forEach(reader);
        }
    }

    private static Optional<PastForecast> forecast(ResultSet row, LocalDate day) throws SQLException {
        ContractFacts then = new ContractHistory(ContractFactsMapper.of(row), amendments(row))
                .asOf(day)
                .orElseThrow();
        Forecast forecast = Forecast.of(then);
        if (forecast.end() == null || forecast.end().max().isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(new PastForecast(
                row.getString("buyer_siren"),
                BuyerNames.known(row.getString("buyer_siren"), row.getString("buyer_name")),
                row.getString("number"),
                then.cpv(),
                then.object(),
                row.getString("holders"),
                row.getObject("notification_date", LocalDate.class),
                Objects.requireNonNull(then.months()),
                forecast.end(),
                forecast.j()));
    }

    private static List<Amendment> amendments(ResultSet row) throws SQLException {
        if (row.getArray("days") == null) {
            return List.of();
        }
        @Nullable Date[] days = (Date[]) row.getArray("days").getArray();
        @Nullable Integer[] durations = (Integer[]) row.getArray("durations").getArray();
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            Date day = days[i];
            amendments.add(new Amendment(day == null ? null : day.toLocalDate(), durations[i]));
        }
        return amendments;
    }
}
