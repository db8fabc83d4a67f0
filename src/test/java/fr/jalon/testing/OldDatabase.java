package fr.jalon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/** A database of its own that is brought to some version, filled, and then migrated as the application migrates it. */
public final class OldDatabase {

    /** The modules in the order in which they were migrated then, and their last version, at commit 961f3a9. */
    private static final Map<String, Integer> BEFORE_SCHEDULING =
            Map.of("__root", 2, "account", 4, "market", 6, "authority", 2, "retroplanning", 11, "notification", 3);

    private static final List<String> ORDER =
            List.of("__root", "account", "market", "authority", "retroplanning", "notification");

    /** Everything but the order of columns that decides on what a schema allows; one line for each thing. */
    private static final String SCHEMA = """
            SELECT concat_ws(' ', 'column', table_schema, table_name, column_name, data_type, is_nullable, column_default)
            FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
            UNION ALL
            SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE conrelid <> 0
            UNION ALL
            SELECT concat_ws(' ', 'index', schemaname, indexdef)
            FROM pg_indexes WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            UNION ALL
            SELECT concat_ws(' ', 'policy', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check)
            FROM pg_policies
            UNION ALL
            SELECT concat_ws(' ', 'relation', oid::regclass, relkind, relrowsecurity, relforcerowsecurity,
                             pg_get_userbyid(relowner), relacl)
            FROM pg_class WHERE relkind IN ('r', 'S', 'v', 'm')
                            AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                            AND relnamespace::regnamespace::text NOT LIKE 'pg\\_%'
            UNION ALL
            SELECT concat_ws(' ', 'sequence', schemaname, sequencename, data_type, start_value, increment_by, sequenceowner)
            FROM pg_sequences
            UNION ALL
            SELECT concat_ws(' ', 'schema', nspname, nspacl) FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
            """;

    private final TestDatabase database;

    private OldDatabase(TestDatabase database) {
        this.database = database;
    }

    /** With nothing in it. @param name not that of another one of this run */
    public static OldDatabase empty(String name) {
        return new OldDatabase(TestDatabase.get().beside(name));
    }

    /** As of commit 961f3a9, the last before templates moved to a module of their own. @param name as {@link #empty} */
    public static OldDatabase beforeScheduling(String name) {
        return beforeScheduling(name, Map.of());
    }

    /** @param older versions of modules that were not as far yet */
    public static OldDatabase beforeScheduling(String name, Map<String, Integer> older) {
        OldDatabase old = empty(name);
        for (String module : ORDER) {
            int last = older.getOrDefault(module, Objects.requireNonNull(BEFORE_SCHEDULING.get(module)));
            Flyway.configure()
                    .dataSource(old.as(TestDatabase::owner))
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history" + (module.equals("__root") ? "" : "_" + module))
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .target(String.valueOf(last))
                    .load()
                    .migrate();
        }
        return old;
    }

    private static final class UpToDate {
        static final OldDatabase FIRST = empty("up_to_date").migrated();
    }

    /** What an empty one becomes by the first start: made once, and copied. */
    public static OldDatabase upToDate(String name) {
        return new OldDatabase(TestDatabase.get().beside(name, UpToDate.FIRST.database));
    }

    /** As the application does when it starts: every module's migrations, in the order of the modules. */
    public OldDatabase migrated() {
        Flyway flyway = Flyway.configure()
                .dataSource(as(TestDatabase::owner))
                .locations("classpath:db/migration")
                .load();
        new SpringModulithFlywayMigrationStrategy(
                        ApplicationModuleIdentifiers.of(Modules.names().stream()
                                .map(ApplicationModuleIdentifier::of)
                                .toList()),
                        new HasMigrationFiles(new PathMatchingResourcePatternResolver()))
                .migrate(flyway);
        return this;
    }

    /** The role that migrates it. */
    public DataSource asOwner() {
        return as(TestDatabase::owner);
    }

    /** SQL that sees every row of every company. */
    public JdbcClient everything() {
        return JdbcClient.create(as(TestDatabase::superuser));
    }

    /** What the application sees for a company. @param company null for a request without one */
    public <T> T seenBy(@Nullable UUID company, Function<JdbcClient, T> question) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(
                database.url(),
                database.application().user(),
                database.application().password(),
                true);
        try {
            JdbcClient jdbc = JdbcClient.create(connection);
            jdbc.sql("SELECT set_config('jalon.company', :company, false)")
                    .param("company", company == null ? "" : company.toString())
                    .query(String.class)
                    .single();
            return question.apply(jdbc);
        } finally {
            connection.destroy();
        }
    }

    /** Each row of a table as JSON, in a stable order. */
    public List<String> rows(String table) {
        return everything()
                .sql("SELECT to_jsonb(one)::text FROM " + table + " AS one ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** Columns, constraints, indexes, policies, grants: what two databases of the same version have in common. */
    public List<String> schema() {
        List<String> things =
                new ArrayList<>(everything().sql(SCHEMA).query(String.class).list());
        things.sort(null);
        return things;
    }

    private DataSource as(Function<TestDatabase, TestDatabase.Login> role) {
        TestDatabase.Login login = role.apply(database);
        return new DriverManagerDataSource(database.url(), login.user(), login.password());
    }
}
