package fr.jalon.authority.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Writes a whole directory into the list, and takes it out again, each in one statement: what each row becomes has been noted
 * beside it ({@link DirectoryRepository#note}).
 */
interface DirectoryTakeOverRepository extends Repository<Authority, String> {

    /** What a directory may say of an authority, as it is in the list. */
    String STATE = """
            jsonb_build_object('name', a.name, 'kind', a.kind, 'department', a.department, 'seat', a.seat, 'address', a.address,
              'population', a.population, 'website', a.website, 'platform', a.platform, 'directory_fields', a.directory_fields)
            """;

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            INSERT INTO authority.authority AS known (siren, name, kind, department, seat, address, population, website,
                                                      platform, directory_fields, added_at)
            SELECT siren, after ->> 'name', after ->> 'kind', after ->> 'department', after ->> 'seat', after ->> 'address',
                   CAST(after ->> 'population' AS integer), after ->> 'website', after ->> 'platform',
                   after ->> 'directory_fields', :now
            FROM authority.directory_row WHERE directory_id = :directory AND after IS NOT NULL
            ON CONFLICT (siren) DO UPDATE
            SET name = excluded.name, kind = excluded.kind, department = excluded.department, seat = excluded.seat,
                address = excluded.address, population = excluded.population, website = excluded.website,
                platform = excluded.platform, directory_fields = excluded.directory_fields, version = known.version + 1
            """, nativeQuery = true)
    int takeOver(UUID directory, Instant now);

    /** Where an authority is still as the directory left it. @return how many were written back */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            UPDATE authority.authority a
            SET name = r.before ->> 'name', kind = r.before ->> 'kind', department = r.before ->> 'department',
                seat = r.before ->> 'seat', address = r.before ->> 'address',
                population = CAST(r.before ->> 'population' AS integer), website = r.before ->> 'website',
                platform = r.before ->> 'platform', directory_fields = r.before ->> 'directory_fields',
                version = a.version + 1
            FROM authority.directory_row r
            WHERE r.directory_id = :directory AND NOT r.created AND r.siren = a.siren AND r.after = """ + STATE, nativeQuery = true)
    int giveBack(UUID directory);

    /** Where nothing else has become of an authority than that the directory brought it. @return how many were removed */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            DELETE FROM authority.authority a USING authority.directory_row r
            WHERE r.directory_id = :directory AND r.created AND r.siren = a.siren
              AND a.corrected_fields = '' AND a.closed_on IS NULL AND a.merged_into IS NULL AND a.split_from IS NULL
              AND NOT EXISTS (SELECT FROM authority.authority o WHERE o.merged_into = a.siren)
              AND NOT EXISTS (SELECT FROM authority.authority o WHERE o.split_from = a.siren)
              AND NOT EXISTS (SELECT FROM authority.authority o WHERE o.successor = a.siren)
              AND r.after = """ + STATE, nativeQuery = true)
    int remove(UUID directory);
}
