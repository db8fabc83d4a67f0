package fr.jalon.market.imports.merge;

/** The statements that store batches of records while the file is read. */
final class LoadSql {

    /**
     * The look-ups of a batch are to use the indexes even while the tables are new and small, or a plan made then would
     * read whole tables when they are large; and to be planned once.
     */
    static final String SETTINGS = """
            SET LOCAL enable_seqscan = off;
            SET LOCAL enable_hashjoin = off;
            SET LOCAL enable_mergejoin = off;
            SET LOCAL plan_cache_mode = force_generic_plan""";

    static final String NO_SETTINGS = """
            SET LOCAL enable_seqscan = on;
            SET LOCAL enable_hashjoin = on;
            SET LOCAL enable_mergejoin = on;
            SET LOCAL plan_cache_mode = auto""";

    static final String TABLES = """
            CREATE TEMPORARY TABLE repeat (hash uuid) ON COMMIT DROP;
            CREATE TEMPORARY TABLE touched (contract_id uuid) ON COMMIT DROP;
            CREATE TEMPORARY TABLE touched_buyer (siren text) ON COMMIT DROP;
            CREATE TEMPORARY TABLE touched_supplier (id text) ON COMMIT DROP""";

    static final String KNOWN_RECORDS = """
            SELECT r.hash, r.intake_id = ?
            FROM unnest(?::uuid[], ?::uuid[]) AS wanted (contract_id, hash)
            JOIN market.record r ON (r.contract_id, r.hash) = (wanted.contract_id, wanted.hash)""";

    static final String KNOWN_CONTRACTS = "SELECT id FROM market.contract WHERE id = ANY (?)";

    static final String COPY_RECORDS =
            "COPY market.record (hash, contract_id, format, raw, intake_id, entry, line, read_at) FROM STDIN";

    static final String COPY_REPEATS = "COPY repeat FROM STDIN";

    static final String COPY_TOUCHED = "COPY touched FROM STDIN";

    static final String COPY_CONTRACTS = "COPY market.contract (" + MergeSql.CONTRACT_COLUMNS
            + ", first_intake, last_intake, created_at, updated_at) FROM STDIN";

    /**
     * Buyers of new contracts, under the first name met ({@link MergeSql#NAMES} settles it), and suppliers. A buyer that
     * nobody names goes by its name in the directory of authorities.
     */
    static final String NAMES = """
            WITH buyers AS (SELECT * FROM unnest(?::text[], ?::text[], ?::text[]) AS b (siren, name, department)),
                new_buyer AS (INSERT INTO market.buyer (siren, name, department)
                    SELECT * FROM buyers b WHERE NOT EXISTS (SELECT FROM market.buyer k WHERE k.siren = b.siren)
                    ON CONFLICT DO NOTHING),
                now_named AS (UPDATE market.buyer k SET name = b.name FROM buyers b
                    WHERE k.siren = b.siren AND k.name IS NULL AND b.name IS NOT NULL),
                new_supplier AS (INSERT INTO market.supplier (id, siren)
                    SELECT id, CASE WHEN id ~ '^[0-9]{9}$' THEN id END FROM unnest(?::text[]) AS s (id)
                    ON CONFLICT DO NOTHING)
            INSERT INTO touched_buyer SELECT siren FROM buyers""";

    private LoadSql() {}
}
