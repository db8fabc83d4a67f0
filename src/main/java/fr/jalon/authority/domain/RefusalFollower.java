package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * « Pas pour nous » follows a merge, unless the company refused the other one too, or aims at it: then what it said of the
 * former one waits under its SIREN.
 */
@Component
class RefusalFollower implements AuthorityFollower {

    private static final String MOVE = """
            UPDATE authority.refusal r SET siren = :to WHERE r.company_id = :company AND r.siren = :at
              AND NOT EXISTS (SELECT FROM authority.refusal o WHERE o.company_id = r.company_id AND o.siren = :to)
            """;

    private static final String UNLESS_AIMED_AT = """
              AND NOT EXISTS (SELECT FROM authority.target t
                              WHERE t.company_id = r.company_id AND t.siren = :to AND t.dropped_at IS NULL)
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    RefusalFollower(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "refusal";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "refus", "refus");
    }

    @Override
    public String counting() {
        return "SELECT count(*) FROM authority.refusal WHERE company_id = site.current_company() AND siren = $1";
    }

    /** There is no id: a company refuses an authority once. */
    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return move(from, into, MOVE + UNLESS_AIMED_AT) == 0
                ? List.of()
                : List.of(new Followed(scope.required(), from.value()));
    }

    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM authority.refusal WHERE company_id = ? AND siren = ?)")
                .params(scope.required(), into.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        move(into, from, MOVE);
    }

    private int move(Siren at, Siren to, String statement) {
        return jdbc.sql(statement)
                .param("to", to.value())
                .param("company", scope.required())
                .param("at", at.value())
                .update();
    }
}
