package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the list's history, in the transaction that makes it. */
@Component
class ChangeRepository {

    private static final JsonMapper JSON = new JsonMapper();

    /** The second authority of an act, and the change that it takes back. */
    record Context(@Nullable Authority other, @Nullable UUID undoes) {

        static final Context NONE = new Context(null, null);
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What changed of one authority. @param before all its values as they were; empty for a new one */
    UUID write(Authority authority, Act act, Map<AuthorityField, String> before, Context context, SignedIn by) {
        return write(authority.siren(), authority.name(), act, before, authority.values(), context, by);
    }

    /** The same, where the authority may be gone. */
    UUID write(
            Siren siren,
            String name,
            Act act,
            Map<AuthorityField, String> before,
            Map<AuthorityField, String> after,
            Context context,
            SignedIn by) {
        Map<String, String> was = new TreeMap<>();
        Map<String, String> is = new TreeMap<>();
        for (AuthorityField field : AuthorityField.values()) {
            String old = before.getOrDefault(field, "");
            String now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                was.put(field.name(), old);
                is.put(field.name(), now);
            }
        }
        return insert(siren, name, act, was, is, context, by);
    }

    /** A directory was taken over, or this was taken back: its counts are all that is told. */
    UUID writeDirectory(String file, Act act, Map<String, String> counts, @Nullable UUID undoes, SignedIn by) {
        return insert(null, file, act, Map.of(), counts, new Context(null, undoes), by);
    }

    private UUID insert(
            @Nullable Siren siren,
            String name,
            Act act,
            Map<String, String> was,
            Map<String, String> is,
            Context context,
            SignedIn by) {
        UUID id = Uuid7.next(clock);
        Authority other = context.other();
        jdbc.sql("""
                        INSERT INTO authority.change
                            (id, siren, act, other, name, other_name, at, by_account, by_name, before, after, undoes)
                        VALUES (:id, :siren, :act, :other, :name, :otherName, :at, :account, :by,
                                CAST(:was AS jsonb), CAST(:is AS jsonb), :undoes)
                        """)
                .param("id", id)
                .param("siren", siren == null ? null : siren.value())
                .param("act", act.name())
                .param("other", other == null ? null : other.siren().value())
                .param("name", name)
                .param("otherName", other == null ? null : other.name())
                .param("at", Sql.now(clock))
                .param("account", by.accountId())
                .param("by", by.name())
                .param("was", JSON.writeValueAsString(was))
                .param("is", JSON.writeValueAsString(is))
                .param("undoes", context.undoes())
                .update();
        return id;
    }
}
