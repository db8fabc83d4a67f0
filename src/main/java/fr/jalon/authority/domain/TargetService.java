package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the targets of the company in scope. */
@Service
@Transactional
public class TargetService implements Targets {

    private final TargetRepository targets;
    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    TargetService(TargetRepository targets, JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.targets = targets;
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public TargetRef targetFor(Siren authority, String knownAs) {
        UUID company = scope.required();
        create(company, authority, knownAs.strip());
        return of(company, "AND t.siren = ?", authority.value()).get(0);
    }

    /** In one statement: whoever clicks twice, or plans and aims at once, aims once. */
    private void create(UUID company, Siren authority, String knownAs) {
        jdbc.sql("""
                        INSERT INTO authority.target AS t (id, company_id, siren, known_as, priority, added_at, version)
                        VALUES (:id, :company, :siren, nullif(left(:name, 300), ''), 'NORMAL', :now, 0)
                        ON CONFLICT (company_id, siren) DO UPDATE SET dropped_at = NULL, version = t.version + 1
                            WHERE t.dropped_at IS NOT NULL
                        """)
                .param("id", Uuid7.next(clock))
                .param("company", company)
                .param("siren", authority.value())
                .param("name", knownAs)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TargetRef> all() {
        return scope.current().map(company -> of(company, "")).orElse(List.of());
    }

    private List<TargetRef> of(UUID company, String condition, Object... values) {
        return jdbc.sql("""
                        SELECT t.id, t.priority, t.siren, a.department,
                               coalesce(a.name, t.known_as, 'SIREN ' || t.siren) AS name
                        FROM authority.target t LEFT JOIN authority.authority a ON a.siren = t.siren
                        WHERE t.company_id = ? AND t.dropped_at IS NULL %s
                        ORDER BY array_position(ARRAY['HIGH', 'NORMAL', 'LOW'], t.priority),
                                 coalesce(a.name, t.known_as) COLLATE "fr-x-icu", t.id
                        """.formatted(condition))
                .param(company)
                .params(values)
                .query((row, number) -> new TargetRef(
                        row.getObject("id", UUID.class),
                        AuthorityService.read(row, number),
                        Priority.valueOf(row.getString("priority"))))
                .list();
    }

    /** Says how much an authority is wanted. */
    public void rank(UUID targetId, Priority priority) {
        load(targetId).rank(priority);
    }

    /** Aims at it no more. */
    public void drop(UUID targetId) {
        load(targetId).drop(clock.instant());
    }

    private Target load(UUID targetId) {
        return targets.findByIdAndCompanyId(targetId, scope.required())
                .filter(Target::isAimedAt)
                .orElseThrow(() -> new NotFoundException("target " + targetId));
    }
}
