package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ImportCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports files for a test, remembers which, and takes what they brought away again. */
final class Imported implements AutoCloseable {

    private final ImportService importer;
    private final ImportRepository importRepository;
    private final JdbcClient jdbc;
    private final List<UUID> intakes = new ArrayList<>();

    Imported(ImportService importer, ImportRepository importRepository, JdbcClient jdbc) {
        this.importer = importer;
        this.importRepository = importRepository;
        this.jdbc = jdbc;
    }

    ImportCounts file(Path file) throws ImportFailedException, IOException {
        String name = String.valueOf(file.getFileName());
        UUID id = importRepository.open(name, Files.exists(file) ? Files.size(file) : 0, "test");
        intakes.add(id);
        return importer.run(id, name, file);
    }

    UUID last() {
        return intakes.get(intakes.size() - 1);
    }

    long contracts() {
        return jdbc.sql("SELECT count(*) FROM market.contract WHERE first_intake = ANY (?)")
                .param(ids())
                .query(Long.class)
                .single();
    }

    /** Everything readers can see of what was imported, in one figure (of a record, its content without regard to order). */
    String checksum() {
        return jdbc.sql("""
                WITH mine AS (SELECT * FROM market.contract WHERE first_intake = ANY (:ids)),
                parts AS (
                    SELECT (to_jsonb(c) - '{first_intake,last_intake,created_at,updated_at}'::text[])::text AS part FROM mine c
                    UNION ALL SELECT to_jsonb(h)::text FROM market.contract_holder h JOIN mine ON mine.id = h.contract_id
                    UNION ALL SELECT to_jsonb(a)::text FROM market.amendment a JOIN mine ON mine.id = a.contract_id
                    UNION ALL SELECT to_jsonb(b)::text FROM market.buyer b WHERE siren IN (SELECT buyer_siren FROM mine)
                    UNION ALL SELECT to_jsonb(s)::text FROM market.supplier s WHERE id IN
                        (SELECT supplier_id FROM market.contract_holder h JOIN mine ON mine.id = h.contract_id)
                    UNION ALL SELECT r.hash::text FROM market.record r JOIN mine ON mine.id = r.contract_id)
                SELECT count(*) || ' ' || md5(string_agg(md5(part), '' ORDER BY md5(part) COLLATE "C")) FROM parts""").param("ids", ids()).query(String.class).single();
    }

    @Override
    public void close() {
        jdbc.sql("DELETE FROM market.record WHERE intake_id = ANY (?)")
                .param(ids())
                .update();
        jdbc.sql("DELETE FROM market.contract WHERE first_intake = ANY (?)")
                .param(ids())
                .update();
        jdbc.sql("DELETE FROM market.intake WHERE id = ANY (?)").param(ids()).update();
        jdbc.sql("""
                DELETE FROM market.supplier s
                WHERE NOT EXISTS (SELECT FROM market.contract_holder h WHERE h.supplier_id = s.id)""").update();
        intakes.clear();
    }

    private UUID[] ids() {
        return intakes.toArray(UUID[]::new);
    }
}
