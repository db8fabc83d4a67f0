package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.authority.AuthorityStatus.Closing;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.shared.Siren;
import fr.jalon.site.JsonRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the list and a company know of one authority, in one statement: its card has ten. */
@Component
@Transactional(readOnly = true)
class AuthorityStatusQueries {

    private static final String REF =
            "json_build_object('siren', %1$s.siren, 'name', %1$s.name, 'code', %1$s.department)";

    private static final String SELECT =
            """
            SELECT f.siren AS asked, %1$s AS asked_ref, %2$s AS ref, a.kind, a.population, a.closed_on, a.closed_reason,
                   s.siren AS successor, %3$s AS successor_ref,
                   (SELECT json_agg(%4$s ORDER BY b.name COLLATE "fr-x-icu", b.siren) FROM authority.authority b
                    WHERE b.split_from = a.siren AND b.closed_on IS NULL AND b.merged_into IS NULL) AS born,
                   (SELECT json_agg(%4$s ORDER BY b.name COLLATE "fr-x-icu", b.siren)
                    FROM authority.merged g JOIN authority.authority b ON b.siren = g.siren
                    WHERE g.current = a.siren) AS merged,
                   t.id AS target, t.priority, coalesce(f.name, t.known_as, 'SIREN ' || t.siren) AS target_name
            FROM (SELECT :siren AS siren) q
                     LEFT JOIN authority.authority f ON f.siren = q.siren
                     LEFT JOIN authority.merged m ON m.siren = q.siren
                     LEFT JOIN authority.authority a ON a.siren = coalesce(m.current, q.siren)
                     LEFT JOIN authority.authority s ON s.siren = a.successor
                     LEFT JOIN authority.target t ON t.company_id = :company AND t.siren = q.siren AND t.dropped_at IS NULL
            """.formatted(REF.formatted("f"), REF.formatted("a"), REF.formatted("s"), REF.formatted("b"));

    private final JdbcClient jdbc;

    AuthorityStatusQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An authority as the statement brings it. */
    private record Ref(String siren, String name, @Nullable String code) {

        static AuthorityRef read(String json) {
            return JsonRows.list("[" + json + "]", Ref.class).get(0).authority();
        }

        AuthorityRef authority() {
            return new AuthorityRef(new Siren(siren), name, AuthorityQueries.department(code));
        }
    }

    /** @param company null when none is in scope: then it aims at nothing */
    AuthorityStatus of(Siren siren, @Nullable UUID company) {
        return jdbc.sql(SELECT)
                .param("siren", siren.value())
                .param("company", company, Types.OTHER)
                .query((row, number) -> status(siren, row))
                .single();
    }

    private static AuthorityStatus status(Siren siren, ResultSet row) throws SQLException {
        AuthorityRef asked = row.getString("asked") == null ? null : Ref.read(row.getString("asked_ref"));
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        AuthorityRef successor = row.getString("successor") == null ? null : Ref.read(row.getString("successor_ref"));
        return new AuthorityStatus(
                asked == null ? null : current(asked, Ref.read(row.getString("ref")), closedOn != null),
                target(siren, asked, row),
                Optional.ofNullable(row.getString("kind"))
                        .map(AuthorityKind::valueOf)
                        .orElse(null),
                row.getObject("population", Integer.class),
                closedOn == null ? null : new Closing(closedOn, row.getString("closed_reason"), successor),
                others(row.getString("merged")),
                others(row.getString("born")));
    }

    private static List<AuthorityRef> others(@Nullable String json) {
        return JsonRows.list(json, Ref.class).stream().map(Ref::authority).toList();
    }

    private static CurrentAuthority current(AuthorityRef asked, AuthorityRef stands, boolean closed) {
        return new CurrentAuthority(stands, asked.equals(stands) ? null : asked, closed);
    }

    private static @Nullable TargetRef target(Siren siren, @Nullable AuthorityRef listed, ResultSet row)
            throws SQLException {
        UUID target = row.getObject("target", UUID.class);
        return target == null
                ? null
                : new TargetRef(
                        target,
                        Optional.ofNullable(listed).orElse(new AuthorityRef(siren, row.getString("target_name"), null)),
                        Priority.valueOf(row.getString("priority")));
    }
}
