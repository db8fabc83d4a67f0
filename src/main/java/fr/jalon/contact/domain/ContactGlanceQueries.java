package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.TargetGlances;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the list of targets when one last spoke there, what is to follow, and where nobody is known. */
@Component
@Transactional(readOnly = true)
class ContactGlanceQueries implements TargetGlances {

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    ContactGlanceQueries(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Map<Siren, List<Glance>> of(Collection<Siren> targets) {
        Map<Siren, List<Glance>> glances = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                        SELECT s.siren, i.kind, i.happened_on, f.follow_up_on,
                               EXISTS (SELECT FROM contact.contact p WHERE p.company_id = :company AND p.siren = s.siren
                                         AND p.left_on IS NULL AND p.merged_into IS NULL) AS known
                        FROM unnest(:sirens) AS s (siren)
                                 LEFT JOIN LATERAL (
                                     SELECT kind, happened_on FROM contact.interaction
                                     WHERE company_id = :company AND siren = s.siren AND withdrawn_at IS NULL
                                       AND happened_on <= :today
                                     ORDER BY happened_on DESC, id DESC LIMIT 1) i ON true
                                 LEFT JOIN LATERAL (
                                     SELECT min(follow_up_on) AS follow_up_on FROM contact.interaction
                                     WHERE company_id = :company AND siren = s.siren AND withdrawn_at IS NULL
                                       AND followed_up_at IS NULL AND settled_by IS NULL) f ON true
                        """)
                .param("company", scope.required())
                .param("sirens", targets.stream().map(Siren::value).toArray(String[]::new))
                .param("today", today)
                .query(row -> {
                    glances.put(new Siren(row.getString("siren")), glances(row, today));
                });
        return glances;
    }

    private static List<Glance> glances(ResultSet row, LocalDate today) throws SQLException {
        List<Glance> glances = new ArrayList<>();
        LocalDate last = row.getObject("happened_on", LocalDate.class);
        if (last != null) {
            String kind = InteractionKind.valueOf(row.getString("kind")).label().toLowerCase(Locale.ROOT);
            glances.add(new Glance(kind + " le " + French.shortDate(last), false));
        }
        if (!row.getBoolean("known")) {
            glances.add(new Glance("aucun contact", false));
        }
        @Nullable LocalDate next = row.getObject("follow_up_on", LocalDate.class);
        if (next != null) {
            glances.add(new Glance("suite le " + French.shortDate(next), next.isBefore(today)));
        }
        return glances;
    }
}
