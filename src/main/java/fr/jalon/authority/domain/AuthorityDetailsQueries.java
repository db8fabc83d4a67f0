package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that the list knows of one authority. */
@Component
@Transactional(readOnly = true)
public class AuthorityDetailsQueries {

    private final JdbcClient jdbc;
    private final AuthorityQueries authorityQueries;

    AuthorityDetailsQueries(JdbcClient jdbc, AuthorityQueries authorityQueries) {
        this.jdbc = jdbc;
        this.authorityQueries = authorityQueries;
    }

    /** Empty when it is not on the list. */
    public Optional<AuthorityDetails> find(Siren siren) {
        return jdbc
                .sql("SELECT * FROM authority.authority WHERE siren = ?")
                .param(siren.value())
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .map(row -> details(siren, row));
    }

    private AuthorityDetails details(Siren siren, Map<String, @Nullable Object> row) {
        Map<AuthorityField, String> values = new EnumMap<>(AuthorityField.class);
        for (AuthorityField field : AuthorityField.values()) {
            Object value = row.get(field.name().toLowerCase(java.util.Locale.ROOT));
            values.put(field, value == null ? "" : value.toString());
        }
        String closed = values.getOrDefault(AuthorityField.CLOSED_ON, "");
        String reason = values.getOrDefault(AuthorityField.CLOSED_REASON, "");
        return new AuthorityDetails(
                siren,
                AuthorityFacts.of(values),
                Authority.read(values.getOrDefault(AuthorityField.CORRECTED_FIELDS, "")),
                closed.isEmpty() ? null : LocalDate.parse(closed),
                reason.isEmpty() ? null : reason,
                other(values.get(AuthorityField.SUCCESSOR)),
                other(values.get(AuthorityField.MERGED_INTO)),
                other(values.get(AuthorityField.SPLIT_FROM)),
                pointingTo("merged_into", siren),
                pointingTo("split_from", siren),
                ((Number) java.util.Objects.requireNonNull(row.get("version"))).longValue());
    }

    private @Nullable AuthorityRef other(@Nullable String siren) {
        return siren == null || siren.isEmpty()
                ? null
                : authorityQueries.bySiren(new Siren(siren)).orElse(null);
    }

    private List<AuthorityRef> pointingTo(String column, Siren siren) {
        return jdbc.sql("SELECT siren, name, department FROM authority.authority WHERE " + column
                        + " = ? ORDER BY name COLLATE \"fr-x-icu\", siren")
                .param(siren.value())
                .query(AuthorityQueries::authorityOf)
                .list();
    }
}
