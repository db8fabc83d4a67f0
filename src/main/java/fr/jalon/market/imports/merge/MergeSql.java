package fr.jalon.market.imports.merge;

/** The statements of an import, in the order they run, all inside its one transaction. */
final class MergeSql {

    private static final String CONTRACT_COLUMNS = """
            id, buyer_siren, buyer_siret, buyer_name, buyer_department, number, kind, object, cpv, nature, procedure,
            framework, framework_number, techniques, execution, department, place_code, place_type, place_name,
            notification_date, publication_date, start_date, months_initial, months, amount_initial, amount, offers,
            price_form, price_types, ccag, consortium, innovative, subcontracting, advance, social, environmental,
            holder_names, amendments, sources, flags, is_works, recurrence, end_min, end_likely, end_max, j_min,
            j_likely, j_max, forecast_reasons, records, digest""";

    static final String SETTINGS = """
            SET LOCAL work_mem = '128MB';
            SET LOCAL maintenance_work_mem = '256MB';
            SET LOCAL temp_buffers = '64MB';
            SET LOCAL cursor_tuple_fraction = 1;
            SET LOCAL jit = off;
            SET LOCAL client_connection_check_interval = '2s'""";

    static final String STAGE = """
            CREATE TEMPORARY TABLE stage
            (contract_id uuid, hash uuid, format text, entry text, line bigint, raw text) ON COMMIT DROP""";

    /** Keeps each distinct record once, and says to which contracts something was added. */
    static final String KEEP_RECORDS = """
            CREATE TEMPORARY TABLE fresh (contract_id uuid) ON COMMIT DROP;
            WITH added AS (
                INSERT INTO market.record (hash, contract_id, format, raw, intake_id, entry, line, read_at)
                SELECT hash, contract_id, format, raw, ?, entry, line, ? FROM stage
                ON CONFLICT (hash) DO NOTHING
                RETURNING contract_id)
            INSERT INTO fresh SELECT contract_id FROM added""";

    static final String AFFECTED = """
            CREATE TEMPORARY TABLE affected ON COMMIT DROP AS
            SELECT f.contract_id, count(*) AS records, c.digest AS before
            FROM fresh f LEFT JOIN market.contract c ON c.id = f.contract_id
            GROUP BY f.contract_id, c.digest;
            ANALYZE affected""";

    /** Every contract there is, to be put together again from its records under the rules of today. */
    static final String AFFECTED_ALL = """
            CREATE TEMPORARY TABLE affected ON COMMIT DROP AS
            SELECT id AS contract_id, 0::bigint AS records, digest AS before FROM market.contract;
            ANALYZE affected""";

    static final String RECORDS_OF_AFFECTED = """
            DECLARE pieces NO SCROLL CURSOR FOR
            SELECT r.contract_id, r.hash, r.format, r.raw
            FROM affected a JOIN market.record r ON r.contract_id = a.contract_id ORDER BY r.contract_id""";

    static final String NEW_TABLES = """
            CREATE TEMPORARY TABLE new_contract ON COMMIT DROP AS SELECT %s FROM market.contract WITH NO DATA;
            CREATE TEMPORARY TABLE new_holder (LIKE market.contract_holder) ON COMMIT DROP;
            CREATE TEMPORARY TABLE new_amendment (LIKE market.amendment) ON COMMIT DROP""".formatted(CONTRACT_COLUMNS);

    /** What is put together as it was before needs no writing. */
    static final String FORGET_UNCHANGED = """
            DELETE FROM new_contract n USING affected a WHERE a.contract_id = n.id AND a.before = n.digest""";

    /** A record that says nothing new still counts among the contract's records. */
    static final String COUNT_IDLE_RECORDS = """
            UPDATE market.contract c SET records = c.records + a.records
            FROM affected a
            WHERE a.contract_id = c.id AND a.before IS NOT NULL AND a.records > 0
              AND NOT EXISTS (SELECT FROM new_contract n WHERE n.id = a.contract_id)""";

    static final String FORGET_THEIR_PARTS = """
            DELETE FROM new_holder h WHERE NOT EXISTS (SELECT FROM new_contract n WHERE n.id = h.contract_id);
            DELETE FROM new_amendment h WHERE NOT EXISTS (SELECT FROM new_contract n WHERE n.id = h.contract_id)""";

    static final String NEW_NAMES = """
            ANALYZE new_contract, new_holder;
            CREATE TEMPORARY TABLE touched_supplier ON COMMIT DROP AS
            SELECT supplier_id AS id FROM new_holder WHERE supplier_id IS NOT NULL
            UNION
            SELECT h.supplier_id FROM market.contract_holder h
            JOIN affected a ON a.contract_id = h.contract_id AND a.before IS NOT NULL
            JOIN new_contract n ON n.id = h.contract_id
            WHERE h.supplier_id IS NOT NULL;
            ANALYZE touched_supplier;
            INSERT INTO market.buyer (siren)
            SELECT DISTINCT buyer_siren FROM new_contract ORDER BY 1 ON CONFLICT DO NOTHING;
            INSERT INTO market.supplier (id, siren)
            SELECT id, CASE WHEN id ~ '^[0-9]{9}$' THEN id END FROM touched_supplier ORDER BY 1 ON CONFLICT DO NOTHING""";

    static final String CONTRACTS = """
            INSERT INTO market.contract (%s, first_intake, last_intake, created_at, updated_at)
            SELECT n.*, ?, ?, ?, ? FROM new_contract n ORDER BY n.id
            ON CONFLICT (id) DO UPDATE SET (%s, last_intake, updated_at) = (%s, excluded.last_intake, excluded.updated_at)""".formatted(CONTRACT_COLUMNS, CONTRACT_COLUMNS, excluded());

    static final String PARTS = """
            DELETE FROM market.contract_holder h USING new_contract n, affected a
            WHERE h.contract_id = n.id AND a.contract_id = n.id AND a.before IS NOT NULL;
            DELETE FROM market.amendment h USING new_contract n, affected a
            WHERE h.contract_id = n.id AND a.contract_id = n.id AND a.before IS NOT NULL;
            INSERT INTO market.contract_holder SELECT * FROM new_holder;
            INSERT INTO market.amendment SELECT * FROM new_amendment""";

    /** A name is the one most contracts agree on; one that lost its accents only where there is no other. */
    static final String NAMES = """
            UPDATE market.buyer b SET name = x.name, department = x.department
            FROM (SELECT c.buyer_siren AS siren,
                         coalesce(mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C")
                                      FILTER (WHERE position(U&'\\FFFD' IN c.buyer_name) = 0),
                                  mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C")) AS name,
                         mode() WITHIN GROUP (ORDER BY c.buyer_department COLLATE "C") AS department
                  FROM market.contract c
                  WHERE c.buyer_siren IN (SELECT buyer_siren FROM new_contract)
                  GROUP BY c.buyer_siren) x
            WHERE b.siren = x.siren AND (b.name, b.department) IS DISTINCT FROM (x.name, x.department);
            UPDATE market.supplier s SET name = x.name
            FROM (SELECT h.supplier_id AS id,
                         coalesce(mode() WITHIN GROUP (ORDER BY h.name COLLATE "C")
                                      FILTER (WHERE position(U&'\\FFFD' IN h.name) = 0),
                                  mode() WITHIN GROUP (ORDER BY h.name COLLATE "C")) AS name
                  FROM touched_supplier t JOIN market.contract_holder h ON h.supplier_id = t.id
                  GROUP BY h.supplier_id) x
            WHERE s.id = x.id AND s.name IS DISTINCT FROM x.name;
            DELETE FROM market.supplier s USING touched_supplier t
            WHERE s.id = t.id AND NOT EXISTS (SELECT FROM market.contract_holder h WHERE h.supplier_id = s.id)""";

    static final String COUNTS = """
            SELECT (SELECT count(*) FROM stage) AS staged,
                   (SELECT count(DISTINCT hash) FROM stage) AS different,
                   (SELECT coalesce(sum(records), 0) FROM affected) AS added,
                   (SELECT count(*) FROM affected WHERE before IS NULL) AS opened,
                   (SELECT coalesce(sum(a.records), 0) FROM affected a
                    WHERE a.before IS NOT NULL AND NOT EXISTS (SELECT FROM new_contract n WHERE n.id = a.contract_id))
                       AS idle,
                   (SELECT count(*) FROM affected a JOIN new_contract n ON n.id = a.contract_id
                    WHERE a.before IS NOT NULL) AS contracts_changed""";

    private MergeSql() {}

    private static String excluded() {
        return "excluded." + CONTRACT_COLUMNS.strip().replaceAll(",\\s+", ", excluded.");
    }
}
