package fr.jalon.account.domain;

import fr.jalon.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is and which roles they hold at this moment, in one round trip: asked at every request. */
@Component
public class PersonQueries {

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, empty when the account is disabled or gone. */
    public Optional<Person> find(UUID accountId) {
        return jdbc.sql("SELECT * FROM account.person(?)").param(accountId).query((ResultSetExtractor<Optional<Person>>)
                rows -> read(accountId, rows));
    }

    private static Optional<Person> read(UUID accountId, ResultSet rows) throws SQLException {
        List<Person.Held> held = new ArrayList<>();
        String name = null;
        String email = null;
        while (rows.next()) {
            name = rows.getString("name");
            email = rows.getString("email");
            UUID membershipId = uuid(rows, "membership_id");
            if (membershipId != null) {
                held.add(new Person.Held(
                        membershipId,
                        Role.valueOf(rows.getString("role")),
                        uuid(rows, "company_id"),
                        rows.getString("organisation"),
                        rows.getString("authority")));
            }
        }
        return name == null || email == null ? Optional.empty() : Optional.of(new Person(accountId, name, email, held));
    }

    private static @Nullable UUID uuid(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }
}
