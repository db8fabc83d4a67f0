package fr.jalon.account.domain;

import fr.jalon.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, for those who keep them: who, in which posts; nothing of what a company does. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {

    /** One account of the list. */
    public record Line(UUID id, String name, String email, boolean disabled, List<Held> held) {}

    /** A running post. */
    public record Held(
            UUID membershipId, Role role, @Nullable String organisation) {

        /** Whether it is an admin's business to end it. */
        public boolean ofService() {
            return !role.ofCompany();
        }

        public String label() {
            return organisation == null ? role.label() : organisation + " (" + role.inSentence() + ")";
        }
    }

    private final JdbcClient jdbc;
    private final CrossCompanyAccess crossCompanyAccess;

    AccountQueries(JdbcClient jdbc, CrossCompanyAccess crossCompanyAccess) {
        this.jdbc = jdbc;
        this.crossCompanyAccess = crossCompanyAccess;
    }

    /**
     * Accounts by name.
     *
     * @param typed part of a name or an address, without regard to accents; empty for all
     * @param page from zero
     * @param size accounts a page; one more is read, to know whether there is a next page
     */
    public List<Line> find(String typed, int page, int size) {
        crossCompanyAccess.openForTransaction();
        Map<UUID, Line> lines = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT a.id, a.name, a.email, a.disabled_at IS NOT NULL AS disabled, m.id AS membership_id,
                               m.role, coalesce(c.name, m.authority_name) AS organisation
                        FROM (SELECT * FROM account.account
                              WHERE public.plain(name || ' ' || email) LIKE '%' || public.plain(:typed) || '%'
                              ORDER BY name COLLATE "fr-x-icu", id LIMIT :limit OFFSET :offset) a
                                 LEFT JOIN account.membership m ON m.account_id = a.id AND m.ended_at IS NULL
                                 LEFT JOIN account.company c ON c.id = m.company_id
                        ORDER BY a.name COLLATE "fr-x-icu", a.id, m.created_at, m.id
                        """)
                .param("typed", typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("limit", size + 1)
                .param("offset", (long) page * size)
                .query((RowCallbackHandler) row -> read(row, lines));
        return List.copyOf(lines.values());
    }

    private static void read(ResultSet row, Map<UUID, Line> lines) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Line line = lines.get(id);
        if (line == null) {
            line = new Line(
                    id, row.getString("name"), row.getString("email"), row.getBoolean("disabled"), new ArrayList<>());
            lines.put(id, line);
        }
        UUID membership = row.getObject("membership_id", UUID.class);
        if (membership != null) {
            line.held().add(new Held(membership, Role.valueOf(row.getString("role")), row.getString("organisation")));
        }
    }
}
