package fr.jalon.contact.merging.domain;

import fr.jalon.account.CompanyScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pairs of which somebody has said that they are two people. */
@Component
class ToldApartRepository {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ToldApartRepository(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Of the company in scope, each as the ids of both. */
    List<Set<UUID>> all() {
        return jdbc.sql("SELECT one_id, other_id FROM contact.told_apart WHERE company_id = ?")
                .param(scope.required())
                .query(ToldApartRepository::pair)
                .list();
    }

    void add(UUID one, UUID other) {
        pair("""
                INSERT INTO contact.told_apart (one_id, other_id, company_id)
                VALUES (least(:one, :other), greatest(:one, :other), :company) ON CONFLICT DO NOTHING
                """, one, other);
    }

    void remove(UUID one, UUID other) {
        pair("""
                DELETE FROM contact.told_apart WHERE company_id = :company
                  AND one_id = least(:one, :other) AND other_id = greatest(:one, :other)
                """, one, other);
    }

    /** From whomever the first is told apart, the second is too. */
    void copy(UUID from, UUID into) {
        pair("""
                INSERT INTO contact.told_apart (one_id, other_id, company_id)
                SELECT least(third.id, :other), greatest(third.id, :other), :company
                FROM (SELECT CASE one_id WHEN :one THEN other_id ELSE one_id END AS id FROM contact.told_apart
                      WHERE company_id = :company AND :one IN (one_id, other_id)) third
                WHERE third.id <> :other
                ON CONFLICT DO NOTHING
                """, from, into);
    }

    private void pair(String statement, UUID one, UUID other) {
        jdbc.sql(statement)
                .param("one", one)
                .param("other", other)
                .param("company", scope.required())
                .update();
    }

    private static Set<UUID> pair(ResultSet row, int number) throws SQLException {
        return Set.of(row.getObject("one_id", UUID.class), row.getObject("other_id", UUID.class));
    }
}
