package fr.jalon.contact.freshness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.PersonFollower;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is to be asked after in a week is so under the merged entry, once. */
@Component
class RecheckFollower implements PersonFollower {

    private static final String MOVE = """
            UPDATE contact.recheck r SET contact_id = :into
            WHERE r.company_id = :company AND r.contact_id = :from
              AND NOT EXISTS (SELECT FROM contact.recheck o
                              WHERE o.company_id = r.company_id AND o.week = r.week AND o.contact_id = :into)
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    RecheckFollower(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "recheck";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        return moving(MOVE + " RETURNING r.week::text", from, into)
                .query(String.class)
                .list();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        moving(MOVE + " AND r.week::text = ANY(:weeks)", from, into)
                .param("weeks", moved.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec moving(String statement, UUID from, UUID into) {
        return jdbc.sql(statement)
                .param("into", into)
                .param("company", scope.required())
                .param("from", from);
    }
}
