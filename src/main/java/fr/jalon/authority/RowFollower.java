package fr.jalon.authority;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one table that no entity maps follow a merge: they have an {@code id}, a {@code company_id} and a {@code siren}. */
public abstract class RowFollower implements AuthorityFollower {

    private final String table;
    private final JdbcClient jdbc;
    private final CompanyScope scope;

    /** @param table with its schema */
    protected RowFollower(String table, JdbcClient jdbc, CompanyScope scope) {
        this.table = table;
        this.jdbc = jdbc;
        this.scope = scope;
    }

    static String counting(String table) {
        return "SELECT count(*) FROM " + table + " WHERE company_id = site.current_company() AND siren = $1";
    }

    @Override
    public String counting() {
        return counting(table);
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return jdbc.sql("UPDATE " + table + " SET siren = ? WHERE company_id = ? AND siren = ? RETURNING id")
                .params(into.value(), scope.required(), from.value())
                .query((row, number) -> new Followed(row.getObject("id", UUID.class), from.value()))
                .list();
    }

    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE id = ? AND company_id = ? AND siren = ?)")
                .params(followed.thing(), scope.required(), into.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        jdbc.sql("UPDATE " + table + " SET siren = ? WHERE id = ANY(?) AND company_id = ? AND siren = ?")
                .params(
                        from.value(),
                        followed.stream().map(Followed::thing).toArray(UUID[]::new),
                        scope.required(),
                        into.value())
                .update();
    }
}
