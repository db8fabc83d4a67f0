package fr.jalon.authority.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.market.Buyers;
import fr.jalon.market.NamedBuyer;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of authorities: filled by those who have published awards, corrected by admins. */
@Service
@Transactional
public class AuthorityService implements Authorities {

    private static final int BATCH = 1000;

    private static final String COLUMNS = "SELECT siren, name, department FROM authority.authority ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Buyers buyers;

    AuthorityService(JdbcClient jdbc, JdbcTemplate batches, Buyers buyers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.buyers = buyers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AuthorityRef> bySiren(Siren siren) {
        return jdbc.sql(COLUMNS + "WHERE siren = ?")
                .param(siren.value())
                .query(AuthorityService::read)
                .optional();
    }

    /**
     * Authorities by name.
     *
     * @param typed words of the name, accents aside, or the beginning of the SIREN; empty for all
     * @param page from zero
     * @param size authorities a page; one more is read, to know whether there is a next page
     */
    @Transactional(readOnly = true)
    public List<AuthorityRef> search(String typed, int page, int size) {
        String words = typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(COLUMNS + """
                        WHERE public.plain(name) LIKE '%' || public.plain(:words) || '%' OR siren LIKE :digits || '%'
                        ORDER BY name COLLATE "fr-x-icu", siren LIMIT :limit OFFSET :offset
                        """)
                .param("words", words)
                .param("digits", words.matches("[\\d\\s]+") ? words.replaceAll("\\s", "") : "-")
                .param("limit", size + 1)
                .param("offset", (long) page * size)
                .query(AuthorityService::read)
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("SELECT count(*) FROM authority.authority")
                .query(Long.class)
                .single();
    }

    /** Adds an authority or corrects it; imports leave it alone from then on. */
    public void keep(Siren siren, String name, @Nullable Department department) {
        jdbc.sql("""
                        INSERT INTO authority.authority (siren, name, department, by_hand) VALUES (:siren, :name, :department, true)
                        ON CONFLICT (siren) DO UPDATE
                            SET name = excluded.name, department = excluded.department, by_hand = true
                        """)
                .param("siren", siren.value())
                .param("name", name)
                .param("department", department == null ? null : department.code())
                .update();
    }

    /** Takes over every named buyer of the market, and the new names of those no admin has corrected. */
    public void takeOver() {
        List<NamedBuyer> named = buyers.named();
        batches.batchUpdate("""
                INSERT INTO authority.authority AS a (siren, name, department) VALUES (?, left(?, 300), ?)
                ON CONFLICT (siren) DO UPDATE
                    SET name = excluded.name, department = coalesce(excluded.department, a.department)
                WHERE NOT a.by_hand AND (a.name, a.department) IS DISTINCT FROM (excluded.name, excluded.department)
                """, named, BATCH, (row, buyer) -> {
            row.setString(1, buyer.siren().value());
            row.setString(2, buyer.name());
            row.setString(
                    3, buyer.department() == null ? null : buyer.department().code());
        });
    }

    static AuthorityRef read(ResultSet row, int number) throws SQLException {
        return new AuthorityRef(
                new Siren(row.getString("siren")),
                row.getString("name"),
                Optional.ofNullable(row.getString("department"))
                        .flatMap(Department::parse)
                        .orElse(null));
    }
}
