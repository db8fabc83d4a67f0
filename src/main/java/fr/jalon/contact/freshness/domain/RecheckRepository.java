package fr.jalon.contact.freshness.domain;

import fr.jalon.account.CompanyScope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a week that has begun. */
@Component
class RecheckRepository {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    RecheckRepository(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** One of them. */
    record Row(UUID contactId, boolean done) {}

    /** Empty as long as the week is not fixed. */
    List<Row> of(LocalDate monday) {
        return jdbc.sql("""
                        SELECT contact_id, done_on IS NOT NULL AS done FROM contact.recheck
                        WHERE company_id = ? AND week = ? ORDER BY rank
                        """).params(scope.required(), monday).query(Row.class).list();
    }

    void fix(LocalDate monday, List<UUID> people) {
        for (int rank = 0; rank < people.size(); rank++) {
            jdbc.sql("""
                            INSERT INTO contact.recheck (company_id, week, contact_id, rank)
                            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                            """)
                    .params(scope.required(), monday, people.get(rank), rank)
                    .update();
        }
    }

    void done(LocalDate monday, UUID contactId, LocalDate today) {
        jdbc.sql("UPDATE contact.recheck SET done_on = ? WHERE company_id = ? AND week = ? AND contact_id = ?")
                .params(today, scope.required(), monday, contactId)
                .update();
    }

    /** Weeks of before are of no use to anybody. */
    void forgetBefore(LocalDate monday) {
        jdbc.sql("DELETE FROM contact.recheck WHERE company_id = ? AND week < ?")
                .params(scope.required(), monday)
                .update();
    }
}
