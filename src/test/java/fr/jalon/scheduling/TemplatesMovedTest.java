package fr.jalon.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.OldDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Templates moved from the schema of the plans to one of their own: nothing of an old database is lost on the way. */
@Tag("slow")
class TemplatesMovedTest {

    private static final UUID VERDALIA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID STRANGER = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    private static final UUID NADIA = UUID.fromString("018f0000-0000-7000-8000-000000000003");
    private static final String KEY = "018f0000-0000-7000-8000-00000000000a";
    private static final List<String> OTHERS = List.of(
            "account.account",
            "account.company",
            "account.membership",
            "retroplanning.plan",
            "retroplanning.plan_action");

    private static OldDatabase fresh;
    private static OldDatabase moved;
    private static List<String> templates;
    private static List<String> retired;
    private static Map<String, Integer> others;

    @BeforeAll
    static void anOldDatabaseIsMigrated() {
        fresh = OldDatabase.upToDate("templates_fresh");
        moved = OldDatabase.beforeScheduling("templates_moved");
        fill(moved.everything());
        templates = moved.rows("retroplanning.method");
        retired = moved.rows("retroplanning.method_retired");
        others = counts();
        moved.migrated();
    }

    @Test
    void everyVersionEveryDraftAndWhatIsOutOfServiceIsKeptAsItWas() {
        assertThat(templates).hasSize(3);
        assertThat(moved.rows("scheduling.template")).isEqualTo(templates);
        assertThat(retired).hasSize(1);
        assertThat(moved.rows("scheduling.template_retired")).isEqualTo(retired);
        assertThat(counts()).isEqualTo(others).doesNotContainValue(0);
    }

    @Test
    void aPlanStillFindsTheTemplateItFollows() {
        assertThat(moved.everything().sql("""
                                SELECT template.body ->> 'name' FROM retroplanning.plan
                                JOIN scheduling.template ON template.company_id = plan.company_id
                                    AND key = template_key AND template.version = template_version
                                """).query(String.class).list()).containsExactly("Chez nous");
    }

    @Test
    void changesOfDraftsAreCountedOn() {
        assertThat(nextEdit(moved)).isEqualTo(100_002);
        assertThat(nextEdit(fresh)).isEqualTo(100_000);
    }

    @Test
    void nobodySeesAnothersTemplatesAfterwards() {
        for (String table : List.of("scheduling.template", "scheduling.template_retired")) {
            assertThat(seen(VERDALIA, table)).isPositive();
            assertThat(seen(STRANGER, table)).isZero();
            assertThat(seen(null, table)).isZero();
        }
        assertThatThrownBy(() -> moved.seenBy(
                        STRANGER,
                        jdbc -> jdbc.sql("""
                                INSERT INTO scheduling.template_retired (company_id, key, retired_at, retired_by)
                                VALUES (:company, 'other', now(), :by)
                                """)
                                .param("company", VERDALIA)
                                .param("by", NADIA)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    /** @param version of retroplanning: before there were templates, before they could be retired, the last */
    @ParameterizedTest
    @ValueSource(ints = {4, 10, 11})
    void whateverTheVersionItEndsInTheSchemaOfANewDatabase(int version) {
        OldDatabase old = version == 11
                ? moved
                : OldDatabase.beforeScheduling("templates_of_" + version, Map.of("retroplanning", version))
                        .migrated();
        assertThat(old.schema()).isEqualTo(fresh.schema());
        assertThat(old.schema()).noneMatch(thing -> thing.contains("retroplanning.method"));
    }

    private static int nextEdit(OldDatabase database) {
        return database.seenBy(
                VERDALIA,
                jdbc -> jdbc.sql("SELECT nextval('scheduling.template_edit')")
                        .query(Integer.class)
                        .single());
    }

    private static int seen(@Nullable UUID company, String table) {
        return moved.seenBy(
                company,
                jdbc -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single());
    }

    private static Map<String, Integer> counts() {
        return OTHERS.stream()
                .collect(Collectors.toMap(
                        table -> table, table -> moved.rows(table).size()));
    }

    private static void fill(JdbcClient sql) {
        UUID account = UUID.fromString("018f0000-0000-7000-8000-000000000004");
        UUID plan = UUID.fromString("018f0000-0000-7000-8000-000000000005");
        sql.sql("""
                        INSERT INTO account.account (id, email, name, password_hash, password_changed_at, created_at, version)
                        VALUES (:id, 'nadia@verdalia.example', 'Nadia Benali', 'x', now(), now(), 0)
                        """).param("id", account).update();
        company(sql, VERDALIA, "12345678200002", "Verdalia");
        company(sql, STRANGER, "98765432400019", "Autre");
        sql.sql("""
                        INSERT INTO account.membership (id, account_id, role, company_id, created_at, version)
                        VALUES (:id, :account, 'OWNER', :company, now(), 0)
                        """)
                .param("id", NADIA)
                .param("account", account)
                .param("company", VERDALIA)
                .update();
        template(sql, KEY, 1, "Chez nous", true);
        template(sql, KEY, 2, "Chez nous, en mieux", false);
        template(sql, "018f0000-0000-7000-8000-00000000000b", 1, "Ancien", true);
        sql.sql("""
                        INSERT INTO retroplanning.method_retired (company_id, key, retired_at, retired_by)
                        VALUES (:company, '018f0000-0000-7000-8000-00000000000b', now(), :by)
                        """).param("company", VERDALIA).param("by", NADIA).update();
        sql.sql("SELECT nextval('retroplanning.method_edit')")
                .query(Integer.class)
                .single();
        sql.sql("SELECT nextval('retroplanning.method_edit')")
                .query(Integer.class)
                .single();
        sql.sql("""
                        INSERT INTO retroplanning.plan (id, company_id, title, authority_name, template_key,
                            template_version, j_min, j_likely, j_max, entered_on, created_at, created_by, version, cautious)
                        VALUES (:id, :company, 'Espaces verts', 'Nantes', :key, 1, '2027-12-06', '2027-12-06',
                            '2027-12-06', '2026-11-21', now(), :by, 0, true)
                        """)
                .param("id", plan)
                .param("company", VERDALIA)
                .param("key", KEY)
                .param("by", NADIA)
                .update();
        sql.sql("""
                        INSERT INTO retroplanning.plan_action (plan_id, line_key, company_id, done_on, done_by)
                        VALUES (:plan, 'e1.o1.lister', :company, '2026-11-22', :by)
                        """)
                .param("plan", plan)
                .param("company", VERDALIA)
                .param("by", NADIA)
                .update();
    }

    private static void company(JdbcClient sql, UUID id, String siret, String name) {
        sql.sql(
                        "INSERT INTO account.company (id, siret, name, created_at, version) VALUES (:id, :siret, :name, now(), 0)")
                .param("id", id)
                .param("siret", siret)
                .param("name", name)
                .update();
    }

    private static void template(JdbcClient sql, String key, int version, String name, boolean published) {
        sql.sql("""
                        INSERT INTO retroplanning.method
                            (company_id, key, version, body, edited_at, edited_by, edit, published_at)
                        VALUES (:company, :key, :version, jsonb_build_object('name', cast(:name AS text)), now(), :by, 7,
                            CASE WHEN :published THEN now() END)
                        """)
                .param("company", VERDALIA)
                .param("key", key)
                .param("version", version)
                .param("name", name)
                .param("by", NADIA)
                .param("published", published)
                .update();
    }
}
