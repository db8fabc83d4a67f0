package fr.jalon.testing;

import fr.jalon.account.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The base as an administrator reads it who has all the rights of the application's own role, and every wall open. */
@Component
public class AllRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AllRows(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** All rows that anybody could connect, of all tables but the published data. */
    public Map<String, Set<String>> rows(SignedIn of) {
        return transaction.execute(status -> {
            for (String[] opened : new String[][] {
                {"jalon.company", of.company().toString()}, {"jalon.purpose", "accounts"}, {"jalon.letters", "open"}
            }) {
                jdbc.sql("SELECT set_config(?, ?, true)")
                        .params(opened[0], opened[1])
                        .query(String.class)
                        .single();
            }
            List<String> tables = jdbc.sql("""
                            SELECT table_schema || '.' || table_name FROM information_schema.table_privileges
                            WHERE privilege_type = 'SELECT' AND grantee = current_user
                              AND table_schema NOT IN ('pg_catalog', 'information_schema', 'market', 'authority')
                            """).query(String.class).list();
            Map<String, Set<String>> rows = new HashMap<>();
            for (String table : new ArrayList<>(tables)) {
                rows.put(
                        table,
                        new HashSet<>(jdbc.sql("SELECT t::text FROM " + table + " t")
                                .query(String.class)
                                .list()));
            }
            return rows;
        });
    }

    /** What is in the second and was not in the first, by table. */
    public static Map<String, Set<String>> changed(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Map<String, Set<String>> changed = new HashMap<>();
        after.forEach((table, rows) -> {
            Set<String> fresh = new HashSet<>(rows);
            fresh.removeAll(before.getOrDefault(table, Set.of()));
            if (!fresh.isEmpty()) {
                changed.put(table, fresh);
            }
        });
        return changed;
    }

    /** What names the company or one of its people. */
    public static Set<String> company(SignedIn one) {
        return Set.of(
                one.company().toString(),
                one.accountId().toString(),
                one.membership().toString(),
                one.email(),
                "Introuvable");
    }

    /** As it is, and as bytes of it are shown. */
    public static Stream<String> written(String value) {
        return Stream.of(value, HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)));
    }
}
