package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was done to make an authority aware follows when it is merged. What was done at both stays where it is, and comes into
 * view again when the merge is undone.
 */
@Component
class AwarenessFollower implements AuthorityFollower {

    private static final String MOVE = """
            UPDATE contact.awareness w SET siren = :to
            WHERE w.company_id = :company AND w.siren = :at
              AND NOT EXISTS (SELECT FROM contact.awareness o
                              WHERE o.company_id = w.company_id AND o.siren = :to AND o.action = w.action)
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    AwarenessFollower(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What moved, as it is remembered. */
    private record Done(AwarenessAction action, LocalDate on) {

        static Done read(String before) {
            String[] words = before.split(" ");
            return new Done(AwarenessAction.valueOf(words[0]), LocalDate.parse(words[1]));
        }

        /** There is no id: a company does each action once at an authority. */
        Followed by(UUID company) {
            UUID id = UUID.nameUUIDFromBytes((company + " " + action).getBytes(StandardCharsets.UTF_8));
            return new Followed(id, action + " " + on);
        }
    }

    @Override
    public String kind() {
        return "awareness";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "action de sensibilisation", "actions de sensibilisation");
    }

    @Override
    public String counting() {
        return "SELECT count(*) FROM contact.awareness WHERE company_id = site.current_company() AND siren = $1";
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        UUID company = scope.required();
        return jdbc
                .sql(MOVE + " RETURNING w.action, w.done_on AS \"on\"")
                .param("to", into.value())
                .param("company", company)
                .param("at", from.value())
                .query(Done.class)
                .list()
                .stream()
                .map(done -> done.by(company))
                .toList();
    }

    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        Done done = Done.read(followed.before());
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM contact.awareness
                                       WHERE company_id = ? AND siren = ? AND action = ? AND done_on = ?)
                        """)
                .params(scope.required(), into.value(), done.action().name(), done.on())
                .query(Boolean.class)
                .single();
    }

    /** What was taken back since, or done anew, is a decision of its own. */
    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        for (Followed one : followed) {
            Done done = Done.read(one.before());
            jdbc.sql(MOVE + " AND w.action = :action AND w.done_on = :on")
                    .param("to", from.value())
                    .param("company", scope.required())
                    .param("at", into.value())
                    .param("action", done.action().name())
                    .param("on", done.on())
                    .update();
        }
    }
}
