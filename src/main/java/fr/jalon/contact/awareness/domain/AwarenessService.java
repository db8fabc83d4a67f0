package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done of the kits at each authority. */
@Service
@Transactional
public class AwarenessService {

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    AwarenessService(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** What was done, with the day. */
    @Transactional(readOnly = true)
    public Map<AwarenessAction, LocalDate> of(Siren authority) {
        Map<AwarenessAction, LocalDate> done = new EnumMap<>(AwarenessAction.class);
        jdbc.sql("SELECT action, done_on FROM contact.awareness WHERE company_id = :company AND siren = :siren")
                .param("company", scope.required())
                .param("siren", authority.value())
                .query(row -> {
                    done.put(
                            AwarenessAction.valueOf(row.getString("action")),
                            row.getObject("done_on", LocalDate.class));
                });
        return done;
    }

    /** Done today; what was done before keeps its day. */
    public void tick(Siren authority, AwarenessAction action, UUID by) {
        jdbc.sql("""
                        INSERT INTO contact.awareness (company_id, siren, action, done_on, done_by)
                        VALUES (:company, :siren, :action, :on, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("action", action.name())
                .param("on", LocalDate.now(clock))
                .param("by", by)
                .update();
    }

    /** Takes that back. */
    public void untick(Siren authority, AwarenessAction action) {
        jdbc.sql("DELETE FROM contact.awareness WHERE company_id = :company AND siren = :siren AND action = :action")
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("action", action.name())
                .update();
    }
}
