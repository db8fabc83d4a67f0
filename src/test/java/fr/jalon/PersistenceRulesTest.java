package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One writer a table (docs/adr/0012-persistence.md): what JPA maps, no SQL statement writes, because Hibernate neither sees
 * what was written past it nor checks its version, and rules kept by an aggregate do not hold for a statement.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersistenceRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Tables still written both ways, and by which file. This list may only get shorter. */
    private static final Set<String> OWED = Set.of();

    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:INSERT\\s+INTO|UPDATE(?:\\s+ONLY)?|DELETE\\s+FROM(?:\\s+ONLY)?|MERGE\\s+INTO|TRUNCATE(?:\\s+TABLE)?|COPY)"
                    + "\\s+\"?([a-z_]+)\"?\\.\"?([a-z_]+)",
            Pattern.CASE_INSENSITIVE);

    /** Where a literal goes on in the next one: {@code "UPDATE " + "some.table"}. */
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    /** A repository of an entity: its {@code @Modifying} queries are JPA's, for the table of that entity and for no other. */
    private static final Pattern REPOSITORY = Pattern.compile("\\binterface \\w+ extends (?:Jpa)?Repository<(\\w+),");

    private JavaClasses classes;
    private Set<String> mapped;
    private final Map<String, String> tables = new HashMap<>();

    @BeforeAll
    void readTheCode() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(PersistenceRulesTest::speaksOfJpa)
                .importPackages("fr.jalon");
        mapped = mappedTables();
    }

    /** Annotations are named in the file of their class. To read all classes, with whatever they call, takes ten times as long. */
    private static boolean speaksOfJpa(Location location) {
        try {
            return Files.readString(Path.of(location.asURI()), StandardCharsets.ISO_8859_1)
                    .contains("Ljakarta/persistence/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTablesOfJpaAreKnown() {
        assertThat(mapped)
                .contains("authority.authority", "authority.target", "retroplanning.plan", "retroplanning.plan_action");
    }

    @Test
    void aTableThatJpaMapsIsWrittenByNoSql() throws IOException {
        Set<String> both = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String own = own(source);
            written(source).stream()
                    .filter(mapped::contains)
                    .filter(table -> !table.equals(own))
                    .forEach(table -> both.add(table + " by " + SOURCES.relativize(file)));
        }
        assertThat(both).isEqualTo(OWED);
    }

    @Test
    void aRepositoryWritesTheTableOfItsOwnEntityOnly() {
        assertThat(own("interface NameRepository extends Repository<Authority, String> {}"))
                .isEqualTo("authority.authority");
        assertThat(own("class NameRepository { String of = \"Repository<Authority, String>\"; }"))
                .isEmpty();
    }

    /** The table of the entity that a repository is for; empty when the source is no repository. */
    private String own(String source) {
        Matcher repository = REPOSITORY.matcher(source);
        return repository.find() ? tables.getOrDefault(repository.group(1), "") : "";
    }

    @Test
    void aStatementIsSeenHoweverItIsWritten() {
        assertThat(written("""
                jdbc.sql("insert into a.one (id)"); jdbc.sql("DELETE FROM " + "b.two WHERE x"); f("UPDATE\\n  c.three AS t SET");
                jdbc.sql("SELECT * FROM d.four FOR UPDATE"); f("ON CONFLICT (id) DO UPDATE SET e = excluded.e");
                """)).containsExactlyInAnyOrder("a.one", "b.two", "c.three");
    }

    static Set<String> written(String source) {
        Set<String> tables = new HashSet<>();
        Matcher statement = WRITE.matcher(JOINED.matcher(source).replaceAll("").replace("\\n", " "));
        while (statement.find()) {
            tables.add((statement.group(1) + "." + statement.group(2)).toLowerCase(java.util.Locale.ROOT));
        }
        return tables;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private Set<String> mappedTables() {
        Set<String> tables = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Entity.class)) {
                String table = named(type.getAnnotations(), Table.class, type.getName());
                tables.add(table);
                this.tables.put(type.getSimpleName(), table);
            }
            for (JavaField field : type.getFields()) {
                if (field.isAnnotatedWith(ElementCollection.class)) {
                    tables.add(named(field.getAnnotations(), CollectionTable.class, field.getFullName()));
                }
                if (field.isAnnotatedWith(ManyToMany.class)) {
                    tables.add(named(field.getAnnotations(), JoinTable.class, field.getFullName()));
                }
            }
        }
        return tables;
    }

    /** Schema and name stand at the class or field, so that a reader, and this test, need not know Hibernate's guesses. */
    private static String named(
            Iterable<? extends JavaAnnotation<?>> annotations, Class<? extends Annotation> kind, String where) {
        List<String> found = new ArrayList<>();
        for (JavaAnnotation<?> annotation : annotations) {
            if (annotation.getRawType().isEquivalentTo(kind)) {
                String schema = String.valueOf(annotation.getProperties().get("schema"));
                found.add(schema + "." + annotation.getProperties().get("name"));
            }
        }
        if (found.size() != 1 || !found.get(0).matches("[a-z_]+\\.[a-z_]+")) {
            return fail(where + " says no schema and name of its table by @" + kind.getSimpleName());
        }
        return found.get(0);
    }
}
