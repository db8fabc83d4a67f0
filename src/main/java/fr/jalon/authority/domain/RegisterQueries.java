package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches those that the official register alone knows: who has a row on the list, corrected, merged or closed, is answered by
 * the list. The register is in memory, the list in the base: it is asked which of the numbers found are not on it.
 */
@Component
@Transactional(readOnly = true)
public class RegisterQueries {

    private static final String UNLISTED = """
            FROM unnest(?) WITH ORDINALITY found (siren, place)
            WHERE NOT EXISTS (SELECT FROM authority.authority a WHERE a.siren = found.siren)
            """;

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most populous first. @param offset how many to pass over */
    public List<AuthorityLine> search(AuthorityFilter filter, long offset, int limit) {
        String[] found = found(filter);
        return found.length == 0
                ? List.of()
                : jdbc
                        .sql("SELECT found.siren " + UNLISTED + " ORDER BY found.place LIMIT ? OFFSET ?")
                        .params(found, limit, offset)
                        .query((row, number) -> line(new Siren(row.getString("siren"))))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** How many there are. */
    public long count(AuthorityFilter filter) {
        String[] found = found(filter);
        return found.length == 0
                ? 0
                : jdbc.sql("SELECT count(*) " + UNLISTED)
                        .params(Stream.<Object>of((Object) found).toList())
                        .query(Long.class)
                        .single();
    }

    private static String[] found(AuthorityFilter filter) {
        return RegisterSearch.answering(filter).map(Siren::value).toArray(String[]::new);
    }

    private static Optional<AuthorityLine> line(Siren siren) {
        return RegisterSearch.facts(siren)
                .map(facts -> new AuthorityLine(
                        siren, facts.name(), facts.kind(), facts.department(), null, null, null, false));
    }
}
