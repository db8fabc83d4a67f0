package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What Flyway wrote down: one table a module, read in one question. */
final class MigrationHistories {

    private static final String TABLE = "flyway_schema_history";

    private MigrationHistories() {}

    /**
     * One line each, as {@link MigrationFiles} writes them.
     *
     * @throws SQLException also when a module has no history yet
     */
    static Set<String> of(Set<String> modules, DataSource database) throws SQLException {
        String question = modules.stream().map(MigrationHistories::rows).collect(Collectors.joining(" UNION ALL "));
        Set<String> lines = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    private static String rows(String module) {
        String table = module.equals("__root") ? TABLE : TABLE + "_" + module;
        return "SELECT concat_ws(' ', '" + module + "', version, checksum, success::text) FROM \"" + table
                + "\" WHERE type <> 'BASELINE'";
    }
}
