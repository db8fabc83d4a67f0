package fr.jalon.authority.domain;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * How the list learns from awards: whoever has published one is on it; a name or a département is taken over unless an
 * admin or the official directory knows better; a département that is known is not forgotten. Set against set, because a
 * loop over tens of thousands of entities takes seconds at every start.
 */
interface PublishedNameRepository extends Repository<Authority, String> {

    String NEWS = """
            FROM market.buyer b LEFT JOIN authority.authority a USING (siren)
            CROSS JOIN LATERAL (SELECT string_to_array(a.corrected_fields || ',' || a.directory_fields, ',') AS fields) settled
            CROSS JOIN LATERAL (SELECT
              CASE WHEN 'NAME' = ANY(settled.fields) THEN a.name ELSE left(b.name, 300) END AS name,
              CASE WHEN 'DEPARTMENT' = ANY(settled.fields) THEN a.department ELSE coalesce(b.department, a.department) END
                AS department) learnt
            WHERE b.name <> '' AND (a.siren IS NULL OR (a.name, a.department) IS DISTINCT FROM (learnt.name, learnt.department))
            """;

    /** Whether there is anything to learn: all that a start asks. */
    @Query(value = "SELECT EXISTS (SELECT " + NEWS + ")", nativeQuery = true)
    boolean hasNews();

    /** Learns it. @return how many were new or otherwise known */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            INSERT INTO authority.authority AS known (siren, name, department, kind, added_at)
            SELECT siren, learnt.name, learnt.department, authority.kind_of(siren), :now
            """ + NEWS + """
            ON CONFLICT (siren) DO UPDATE
            SET name = excluded.name, department = excluded.department, version = known.version + 1
            """, nativeQuery = true)
    int learn(Instant now);
}
