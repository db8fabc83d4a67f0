package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityFollower.Followed;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what of the company in scope followed which merge. */
@Component
class FollowedRepository {

    /** A merge. @param inForce whether it has not been taken back */
    record Merge(UUID id, Siren from, Siren into, boolean inForce) {}

    private static final String MERGE = """
            SELECT c.id, c.siren, c.other, NOT EXISTS (SELECT FROM authority.change u WHERE u.undoes = c.id) AS in_force
            FROM authority.change c WHERE c.act = 'MERGED' AND
            """;

    private final JdbcClient jdbc;

    FollowedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Merge> merge(UUID id) {
        return merges("c.id = ?", id).stream().findFirst();
    }

    /** The merge that stands of an authority; empty when it stands for itself. */
    Optional<Merge> mergeOf(Siren siren) {
        return merges("c.siren = ?", siren.value()).stream()
                .filter(Merge::inForce)
                .findFirst();
    }

    /** What followed and must go back, the last first. */
    List<Merge> takenBack(UUID company) {
        return merges("c.id IN (SELECT change_id FROM authority.followed WHERE company_id = ?)", company).stream()
                .filter(merge -> !merge.inForce())
                .toList();
    }

    private List<Merge> merges(String condition, Object value) {
        return jdbc.sql(MERGE + condition + " ORDER BY c.at DESC, c.id DESC")
                .param(value)
                .query((row, number) -> new Merge(
                        row.getObject("id", UUID.class),
                        new Siren(row.getString("siren")),
                        new Siren(row.getString("other")),
                        row.getBoolean("in_force")))
                .list();
    }

    List<Followed> followed(UUID company, UUID merge, String kind) {
        return jdbc.sql("SELECT thing, before FROM authority.followed"
                        + " WHERE company_id = ? AND change_id = ? AND kind = ? ORDER BY thing")
                .params(company, merge, kind)
                .query((row, number) -> new Followed(row.getObject("thing", UUID.class), row.getString("before")))
                .list();
    }

    void remember(UUID company, UUID merge, String kind, Followed followed) {
        jdbc.sql("INSERT INTO authority.followed (change_id, company_id, kind, thing, before) VALUES (?, ?, ?, ?, ?)")
                .params(merge, company, kind, followed.thing(), followed.before())
                .update();
    }

    void forget(UUID company, UUID merge) {
        jdbc.sql("DELETE FROM authority.followed WHERE company_id = ? AND change_id = ?")
                .params(company, merge)
                .update();
    }
}
