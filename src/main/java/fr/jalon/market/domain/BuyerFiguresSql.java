package fr.jalon.market.domain;

/** How contracts become figures of buyers: the same statement for a past day and for what is put together ahead. */
final class BuyerFiguresSql {

    /** Contracts known on a day, with what was known of each by then. {@code %s} narrows them down. */
    private static final String KNOWN = """
            known AS (
              SELECT c.id, c.buyer_siren, c.cpv, c.buyer_department, c.department, c.place_type, c.place_code, v.day,
                     v.settled, power(2::float8, (v.day - DATE '2020-01-01') / 1095::float8) AS weight,
                     CASE WHEN v.settled THEN c.amount ELSE c.amount_initial END AS amount,
                     CASE WHEN v.settled THEN c.j_likely
                          ELSE (c.j_likely - make_interval(months => c.months - c.months_initial))::date END AS j,
                     c.end_likely
              FROM market.contract c CROSS JOIN LATERAL (
                SELECT coalesce(c.notification_date, c.publication_date) AS day,
                       c.amendments = 0 OR coalesce(c.last_amended <= :day, false) AS settled) v
              WHERE c.no_contract IS NULL AND greatest(c.notification_date, c.publication_date) <= :day %s)""";

    /** Of a holder with two contracts or more it can be said whether it works in one département only. */
    private static final String HOLDERS = """
            held AS (
              SELECT k.id, h.supplier_id
              FROM known k JOIN market.contract_holder h ON h.contract_id = k.id
              WHERE h.supplier_id IS NOT NULL AND h.present = k.settled%s),
            span AS (
              SELECT h.supplier_id, count(DISTINCT c.department) = 1 AS small
              FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
              WHERE h.supplier_id IN (SELECT supplier_id FROM held) AND c.no_contract IS NULL
                AND greatest(c.notification_date, c.publication_date) <= :day
              GROUP BY h.supplier_id HAVING count(*) >= 2),
            judged AS (
              SELECT held.id, bool_and(span.small) AS small FROM held JOIN span USING (supplier_id) GROUP BY held.id)""";

    private static final String TRADE = """
            SELECT k.buyer_siren, k.cpv, count(*) AS contracts, sum(k.weight) AS recent,
                   min(extract(year FROM k.day))::int AS since,
                   coalesce(array_agg(k.j) FILTER (WHERE k.j > :day), '{}') AS coming,
                   count(*) FILTER (WHERE k.end_likely IS NULL) AS undated,
                   sum(k.amount) FILTER (WHERE k.amount BETWEEN 1000 AND 99999998)::bigint AS euros,
                   count(*) FILTER (WHERE k.amount IS NULL OR k.amount NOT BETWEEN 1000 AND 99999998) AS without_amount,
                   count(*) FILTER (WHERE judged.small) AS small, count(judged.id) AS judged
            FROM known k LEFT JOIN judged ON judged.id = k.id
            WHERE k.cpv IS NOT NULL%s
            GROUP BY k.buyer_siren, k.cpv""";

    private static final String ACTIVITY = """
            SELECT k.buyer_siren, count(*) AS contracts, sum(k.weight) AS recent,
                   mode() WITHIN GROUP (ORDER BY CASE
                     WHEN k.place_type = 'Code commune' AND k.place_code ~ '^[0-9][0-9AB][0-9]{3}$' THEN 'C' || k.place_code
                     WHEN k.place_type = 'Code postal' AND k.place_code ~ '^[0-9]{5}$' THEN 'P' || k.place_code END) AS place,
                   mode() WITHIN GROUP (ORDER BY coalesce(k.buyer_department, k.department)) AS department,
                   min(k.day) AS first_day, max(k.day) AS last_day
            FROM known k GROUP BY k.buyer_siren""";

    private static final String IN_DIVISION = " AND left(k.cpv, 2) = ANY(:divisions)";

    private static final String FIGURES = """
            SELECT a.buyer_siren AS siren, b.name, a.place, a.department, a.contracts, a.recent, a.first_day, a.last_day, t.*
            FROM activity a JOIN market.buyer b ON b.siren = a.buyer_siren LEFT JOIN (
              SELECT x.buyer_siren, sum(x.contracts) FILTER (WHERE x.same) AS purchases,
                     sum(x.recent) FILTER (WHERE x.same) AS recent_purchases,
                     sum(x.contracts) FILTER (WHERE NOT x.same) AS neighbours,
                     sum(x.recent) FILTER (WHERE NOT x.same) AS recent_neighbours,
                     min(x.since) FILTER (WHERE x.same) AS since,
                     sum(x.returning) FILTER (WHERE x.same) AS returning,
                     min(x.next_return) FILTER (WHERE x.same) AS next_return,
                     sum(x.undated) FILTER (WHERE x.same) AS undated,
                     sum(x.euros) FILTER (WHERE x.same) AS euros,
                     sum(x.without_amount) FILTER (WHERE x.same) AS without_amount,
                     sum(x.small) FILTER (WHERE x.same) AS small,
                     sum(x.judged) FILTER (WHERE x.same) AS judged
              FROM (SELECT t.*, t.cpv LIKE ANY(:prefixes) AS same, c.returning, c.next_return
                    FROM trade t CROSS JOIN LATERAL (
                      SELECT count(*) AS returning, min(j) AS next_return FROM unnest(t.coming) AS j
                      WHERE j BETWEEN :from AND :to) c) x
              GROUP BY x.buyer_siren) t ON t.buyer_siren = a.buyer_siren""";

    /** From what was put together ahead. */
    static final String CURRENT = current("");

    /** The same of some buyers. */
    static final String CURRENT_OF = current(" AND buyer_siren = ANY(:buyers)");

    /** As it was known on a day. */
    static final String AS_OF = "WITH " + KNOWN.formatted("") + ",\n" + HOLDERS.formatted(IN_DIVISION) + ",\ntrade AS ("
            + TRADE.formatted(IN_DIVISION) + "),\nactivity AS (" + ACTIVITY + ")\n" + FIGURES;

    private static final String BUYERS = "AND c.buyer_siren = ANY(:buyers)";

    static final String FILL_TRADES = "INSERT INTO market.buyer_trade WITH " + KNOWN.formatted(BUYERS) + ",\n"
            + HOLDERS.formatted("") + "\n" + TRADE.formatted("");

    static final String FILL_ACTIVITY =
            "INSERT INTO market.buyer_activity WITH " + KNOWN.formatted(BUYERS) + "\n" + ACTIVITY;

    private BuyerFiguresSql() {}

    private static String current(String buyers) {
        return "WITH trade AS (SELECT * FROM market.buyer_trade WHERE left(cpv, 2) = ANY(:divisions)" + buyers
                + "),\nactivity AS (SELECT * FROM market.buyer_activity WHERE true" + buyers + ")\n" + FIGURES;
    }
}
