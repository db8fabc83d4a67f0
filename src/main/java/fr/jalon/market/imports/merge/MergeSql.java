package fr.jalon.market.imports.merge;

/** The statements that put known contracts together again and settle names, in the order they run. */
final class MergeSql {

    static final String CONTRACT_COLUMNS = """
            id, buyer_siren, buyer_siret, buyer_name, buyer_department, number, kind, object, cpv, nature, procedure,
            framework, framework_number, techniques, execution, department, place_code, place_type, place_name,
            notification_date, publication_date, start_date, months_initial, months, amount_initial, amount, offers,
            price_form, price_types, ccag, consortium, innovative, subcontracting, advance, social, environmental,
            holder_names, amendments, sources, flags, is_works, recurrence, end_min, end_likely, end_max, j_min,
            j_likely, j_max, last_amended, no_contract, buyer_account, records, digest""";

    static final String SETTINGS = """
            SET LOCAL work_mem = '128MB';
            SET LOCAL maintenance_work_mem = '256MB';
            SET LOCAL temp_buffers = '64MB';
            SET LOCAL cursor_tuple_fraction = 1;
            SET LOCAL jit = off;
            SET LOCAL client_connection_check_interval = '2s'""";

    static final String AFFECTED_TABLE = """
            CREATE TEMPORARY TABLE affected
            (contract_id uuid, records bigint, before uuid, opened_here boolean) ON COMMIT DROP""";

    /** The contracts known by then to which the file added records, whether the base or the file itself had opened them. */
    static final String AFFECTED = """
            INSERT INTO affected
            SELECT t.contract_id, count(*), c.digest, c.first_intake = ?
            FROM touched t JOIN market.contract c ON c.id = t.contract_id
            GROUP BY t.contract_id, c.digest, c.first_intake""";

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
            WHERE a.contract_id = c.id AND NOT EXISTS (SELECT FROM new_contract n WHERE n.id = a.contract_id)""";

    static final String FORGET_THEIR_PARTS = """
            DELETE FROM new_holder h WHERE NOT EXISTS (SELECT FROM new_contract n WHERE n.id = h.contract_id);
            DELETE FROM new_amendment h WHERE NOT EXISTS (SELECT FROM new_contract n WHERE n.id = h.contract_id)""";

    static final String NEW_NAMES = """
            ANALYZE new_contract, new_holder;
            INSERT INTO touched_buyer SELECT DISTINCT buyer_siren FROM new_contract;
            INSERT INTO touched_supplier
            SELECT h.supplier_id FROM market.contract_holder h JOIN new_contract n ON n.id = h.contract_id
            WHERE h.supplier_id IS NOT NULL;
            WITH suppliers AS (SELECT DISTINCT supplier_id AS id FROM new_holder WHERE supplier_id IS NOT NULL),
                new_supplier AS (INSERT INTO market.supplier (id, siren)
                    SELECT id, CASE WHEN id ~ '^[0-9]{9}$' THEN id END FROM suppliers ON CONFLICT DO NOTHING)
            INSERT INTO touched_supplier SELECT id FROM suppliers""";

    static final String CONTRACTS = """
            UPDATE market.contract c SET (%s, last_intake, updated_at) = (%s, ?, ?)
            FROM new_contract n WHERE n.id = c.id""".formatted(CONTRACT_COLUMNS, of("n"));

    static final String PARTS = """
            DELETE FROM market.contract_holder h USING new_contract n WHERE h.contract_id = n.id;
            DELETE FROM market.amendment h USING new_contract n WHERE h.contract_id = n.id;
            INSERT INTO market.contract_holder SELECT * FROM new_holder;
            INSERT INTO market.amendment SELECT * FROM new_amendment""";

    /**
     * A buyer's name is the one most contracts agree on; one that lost its accents only where there is no other, that of
     * an account only where there is none in the directory either. By way of tables whose size is known: a plan made
     * blindly would compare every name with every other.
     */
    static final String NAMES = """
            ANALYZE touched_buyer;
            CREATE TEMPORARY TABLE buyer_name ON COMMIT DROP AS
            SELECT c.buyer_siren AS siren,
                   coalesce(mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C")
                                FILTER (WHERE NOT c.buyer_account AND position(U&'\\FFFD' IN c.buyer_name) = 0),
                            mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C") FILTER (WHERE NOT c.buyer_account))
                       AS name,
                   mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C") FILTER (WHERE c.buyer_account) AS account,
                   array_agg(DISTINCT c.buyer_name) FILTER (WHERE c.buyer_account) AS accounts,
                   mode() WITHIN GROUP (ORDER BY c.buyer_department COLLATE "C") AS department
            FROM (SELECT DISTINCT siren FROM touched_buyer) t JOIN market.contract c ON c.buyer_siren = t.siren
            GROUP BY c.buyer_siren;
            ANALYZE buyer_name;
            UPDATE market.buyer b SET name = x.name, department = x.department
            FROM (SELECT x.siren, coalesce(x.department, k.department) AS department,
                         coalesce(x.name, CASE WHEN k.name = ANY (x.accounts) THEN NULL ELSE k.name END, x.account) AS name
                  FROM buyer_name x JOIN market.buyer k USING (siren)) x
            WHERE b.siren = x.siren AND (b.name, b.department) IS DISTINCT FROM (x.name, x.department)""";

    static final String CONTRACTS_MEASURED =
            "SELECT greatest(0, reltuples)::bigint FROM pg_class WHERE oid = 'market.contract'::regclass";

    static final String MEASURE = "ANALYZE market.contract, market.contract_holder, market.amendment, market.record,"
            + " market.buyer, market.supplier";

    /** Suppliers that lost their last contract to an amendment. */
    static final String FORGET_SUPPLIERS = """
            DELETE FROM market.supplier s USING touched_supplier t
            WHERE s.id = t.id AND NOT EXISTS (SELECT FROM market.contract_holder h WHERE h.supplier_id = s.id)""";

    static final String COUNTS = """
            SELECT (SELECT count(*) - count(DISTINCT hash) FROM repeat) AS repeated,
                   (SELECT coalesce(sum(a.records), 0) FROM affected a
                    WHERE NOT a.opened_here AND NOT EXISTS (SELECT FROM new_contract n WHERE n.id = a.contract_id))
                       AS idle,
                   (SELECT count(*) FROM affected a JOIN new_contract n ON n.id = a.contract_id
                    WHERE NOT a.opened_here) AS contracts_changed""";

    private MergeSql() {}

    private static String of(String table) {
        return table + "." + CONTRACT_COLUMNS.strip().replaceAll(",\\s+", ", " + table + ".");
    }
}
