package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.Conversations;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the last day of what was recorded with authorities; what was taken back does not count. */
@Component
@Transactional(readOnly = true)
class ConversationQueries implements Conversations {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ConversationQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    private record Last(String siren, LocalDate day) {}

    @Override
    public Map<Siren, LocalDate> lastSince(LocalDate day, Set<Siren> authorities) {
        if (authorities.isEmpty() || scope.current().isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT i.siren, max(i.happened_on) AS day FROM contact.interaction i
                        WHERE i.company_id = :company AND i.siren = ANY(:sirens) AND i.withdrawn_at IS NULL AND i.happened_on >= :day
                        GROUP BY i.siren
                        """)
                .param("company", scope.required())
                .param("sirens", authorities.stream().map(Siren::value).toArray(String[]::new))
                .param("day", day)
                .query(Last.class)
                .list()
                .stream()
                .collect(Collectors.toMap(last -> new Siren(last.siren()), Last::day));
    }
}
