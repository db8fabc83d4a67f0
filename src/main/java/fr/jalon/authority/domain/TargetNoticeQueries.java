package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells companies what became of the authorities they aim at: closed, joined by others, mother of a new one. */
@Component
@Transactional(readOnly = true)
public class TargetNoticeQueries {

    private final JdbcClient jdbc;

    TargetNoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; those of whom there is nothing to tell have no entry, and one already aimed at is not proposed. */
    public Map<Siren, List<TargetNotice>> of(Collection<Siren> targets) {
        Map<Siren, List<TargetNotice>> notices = new HashMap<>();
        jdbc.sql("""
                        SELECT a.siren AS about, 'CLOSED' AS what, a.closed_on, a.closed_reason, s.siren, s.name
                        FROM authority.authority a LEFT JOIN authority.authority s ON s.siren = a.successor
                        WHERE a.siren = ANY(:targets) AND a.closed_on IS NOT NULL
                        UNION ALL
                        SELECT m.current, 'FORMERLY', NULL, NULL, f.siren, f.name
                        FROM authority.merged m JOIN authority.authority f ON f.siren = m.siren
                        WHERE m.current = ANY(:targets)
                        UNION ALL
                        SELECT b.split_from, 'BORN', NULL, NULL, b.siren, b.name FROM authority.authority b
                        WHERE b.split_from = ANY(:targets) AND b.siren <> ALL(:targets)
                          AND b.closed_on IS NULL AND b.merged_into IS NULL
                        ORDER BY about, what, name
                        """)
                .param("targets", targets.stream().map(Siren::value).toArray(String[]::new))
                .query(row -> {
                    notices.computeIfAbsent(new Siren(row.getString("about")), about -> new ArrayList<>())
                            .add(notice(row, targets));
                });
        return notices;
    }

    private static TargetNotice notice(ResultSet row, Collection<Siren> targets) throws SQLException {
        String siren = row.getString("siren");
        String name = row.getString("name");
        return switch (row.getString("what")) {
            case "BORN" ->
                new TargetNotice(name + " est née de cette collectivité : la viser aussi ?", siren, name, null);
            case "FORMERLY" ->
                new TargetNotice(
                        "Reprend " + name + " (SIREN " + new Siren(siren).formatted()
                                + "), dont les marchés comptent ici.",
                        null,
                        null,
                        new Siren(siren));
            default -> {
                String closed = "Dissoute depuis le " + French.date(row.getObject("closed_on", LocalDate.class)) + " : "
                        + row.getString("closed_reason").replaceFirst("[.\\s]*$", ".");
                if (siren == null) {
                    yield new TargetNotice(closed, null, null, null);
                }
                boolean aimedAt = targets.contains(new Siren(siren));
                yield new TargetNotice(
                        closed + " Son successeur est " + name + ".",
                        aimedAt ? null : siren,
                        aimedAt ? null : name,
                        null);
            }
        };
    }
}
