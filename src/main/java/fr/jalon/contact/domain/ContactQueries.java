package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people that the company in scope knows. */
@Component
@Transactional(readOnly = true)
public class ContactQueries {

    private static final String SELECT = """
            SELECT p.*, s.civility AS s_civility, s.first_name AS s_first_name,
                   s.last_name AS s_last_name, coalesce(s.merged_into, s.id) AS s_id
            FROM contact.contact p
                     LEFT JOIN contact.contact s ON s.id = p.successor_id
            WHERE p.company_id = :company AND p.merged_into IS NULL
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ContactQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Whether the company knows anybody. */
    public boolean hasAny() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM contact.contact WHERE company_id = :company)")
                .param("company", scope.required())
                .query(Boolean.class)
                .single();
    }

    /** The people of an authority: who decides first, then who influences; those who left last. */
    public List<ContactDetails> of(Siren authority) {
        return ReadTransaction.once(new PeopleOf(scope.required(), authority), () -> read(authority));
    }

    /** What several parts of a card ask for. */
    private record PeopleOf(UUID company, Siren authority) {}

    private List<ContactDetails> read(Siren authority) {
        return jdbc.sql(SELECT + """
                        AND p.siren = :siren
                        ORDER BY p.left_on IS NOT NULL,
                                 array_position(ARRAY['DECIDES', 'INFLUENCES', 'UNKNOWN', 'NEITHER'], p.influence),
                                 p.last_name COLLATE "fr-x-icu", p.id
                        """)
                .param("company", scope.required())
                .param("siren", authority.value())
                .query(ContactQueries::read)
                .list();
    }

    /** All of them, by name. */
    public List<ContactDetails> all() {
        return jdbc.sql(SELECT + "ORDER BY p.last_name COLLATE \"fr-x-icu\", p.first_name COLLATE \"fr-x-icu\", p.id")
                .param("company", scope.required())
                .query(ContactQueries::read)
                .list();
    }

    /** Those whom a merged person stands for. */
    public List<ContactDetails> hiddenBehind(UUID contactId) {
        return jdbc.sql(SELECT.replace("p.merged_into IS NULL", "p.merged_into = :merged"))
                .param("company", scope.required())
                .param("merged", contactId)
                .query(ContactQueries::read)
                .list();
    }

    /** These people, and the entries that they stand for. */
    public Set<UUID> withThoseBehind(Collection<UUID> people) {
        return jdbc
                .sql("""
                        SELECT id FROM contact.contact
                        WHERE company_id = :company AND (id = ANY(:people) OR merged_into = ANY(:people))
                        """)
                .param("company", scope.required())
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Into whom a person was merged, so that an old address leads there. */
    public Optional<UUID> mergedInto(UUID contactId) {
        return jdbc.sql(
                        "SELECT merged_into FROM contact.contact WHERE id = :id AND company_id = :company AND merged_into IS NOT NULL")
                .param("id", contactId)
                .param("company", scope.required())
                .query(UUID.class)
                .optional();
    }

    /** @throws NotFoundException when the company knows no such person */
    public ContactDetails one(UUID contactId) {
        return find(contactId).orElseThrow(() -> new NotFoundException("person " + contactId));
    }

    /** Empty when the company knows no such person. */
    public Optional<ContactDetails> find(UUID contactId) {
        return jdbc.sql(SELECT + "AND p.id = :id")
                .param("company", scope.required())
                .param("id", contactId)
                .query(ContactQueries::read)
                .optional();
    }

    static ContactDetails read(ResultSet row, int number) throws SQLException {
        return new ContactDetails(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                new ContactFacts(
                        civility(row.getString("civility")),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("position"),
                        Circle.valueOf(row.getString("circle")),
                        Influence.valueOf(row.getString("influence")),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("note")),
                new Provenance(
                        Source.valueOf(row.getString("source")),
                        row.getString("source_detail"),
                        row.getObject("collected_on", LocalDate.class)),
                row.getObject("confirmed_on", LocalDate.class),
                Optional.ofNullable(row.getString("confirmed_how"))
                        .map(Confirmation::valueOf)
                        .orElse(null),
                row.getObject("confirmed_by", UUID.class),
                row.getObject("last_initiated_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("left_reason"),
                row.getObject("s_id", UUID.class),
                row.getString("s_last_name") == null
                        ? null
                        : ContactDetails.name(
                                civility(row.getString("s_civility")),
                                row.getString("s_first_name"),
                                row.getString("s_last_name")),
                row.getObject("recheck_on", LocalDate.class),
                new PrivacyState(
                        row.getObject("informed_on", LocalDate.class),
                        Optional.ofNullable(row.getString("informed_how"))
                                .map(Informing::valueOf)
                                .orElse(null),
                        row.getObject("informed_by", UUID.class),
                        row.getObject("purge_proposed_on", LocalDate.class)),
                row.getLong("version"));
    }

    private static @Nullable Civility civility(@Nullable String name) {
        return name == null ? null : Civility.valueOf(name);
    }
}
