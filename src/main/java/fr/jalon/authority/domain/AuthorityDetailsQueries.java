package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that the list, else the official register, knows of one authority, with those that point to each other: one statement. */
@Component
@Transactional(readOnly = true)
public class AuthorityDetailsQueries {

    /** What an {@link AuthorityRef} is made of, one after the other. */
    private static final String REFS = """
            (SELECT array_agg(ref.word ORDER BY o.name COLLATE "fr-x-icu", o.siren, ref.place)
             FROM authority.authority o
                 CROSS JOIN LATERAL unnest(ARRAY[o.siren, o.name, o.department]) WITH ORDINALITY ref (word, place)
             WHERE %s) AS %s
            """;

    private static final String SELECT = "SELECT a.*, "
            + String.join(
                    ", ",
                    REFS.formatted("o.siren = a.successor", "succeeded_by"),
                    REFS.formatted("o.siren = a.merged_into", "stood_for_by"),
                    REFS.formatted("o.siren = a.split_from", "born_of"),
                    REFS.formatted("o.merged_into = a.siren", "merged"),
                    REFS.formatted("o.split_from = a.siren", "split_off"))
            + " FROM authority.authority a WHERE a.siren = ?";

    private final JdbcClient jdbc;

    AuthorityDetailsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when neither the list nor the register knows it. */
    public Optional<AuthorityDetails> find(Siren siren) {
        return jdbc.sql(SELECT)
                .param(siren.value())
                .query(AuthorityDetailsQueries::details)
                .optional()
                .or(() -> RegisterSearch.facts(siren).map(facts -> AuthorityDetails.registered(siren, facts)));
    }

    private static AuthorityDetails details(ResultSet row, int number) throws SQLException {
        Map<AuthorityField, String> values = new EnumMap<>(AuthorityField.class);
        for (AuthorityField field : AuthorityField.values()) {
            String value = row.getString(field.name().toLowerCase(Locale.ROOT));
            values.put(field, value == null ? "" : value);
        }
        String closed = values.getOrDefault(AuthorityField.CLOSED_ON, "");
        String reason = values.getOrDefault(AuthorityField.CLOSED_REASON, "");
        return new AuthorityDetails(
                new Siren(row.getString("siren")),
                AuthorityFacts.of(values),
                Authority.read(values.getOrDefault(AuthorityField.CORRECTED_FIELDS, "")),
                closed.isEmpty() ? null : LocalDate.parse(closed),
                reason.isEmpty() ? null : reason,
                other(row, "succeeded_by"),
                other(row, "stood_for_by"),
                other(row, "born_of"),
                others(row, "merged"),
                others(row, "split_off"),
                row.getLong("version"),
                true);
    }

    private static @Nullable AuthorityRef other(ResultSet row, String column) throws SQLException {
        return others(row, column).stream().findFirst().orElse(null);
    }

    private static List<AuthorityRef> others(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        @Nullable String[] words = (@Nullable String[]) array.getArray();
        List<AuthorityRef> others = new ArrayList<>();
        for (int i = 0; i < words.length; i += 3) {
            others.add(new AuthorityRef(
                    new Siren(Objects.requireNonNull(words[i])),
                    Objects.requireNonNull(words[i + 1]),
                    AuthorityQueries.department(words[i + 2])));
        }
        return others;
    }
}
