package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyScope;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of those who objected to the company in scope: fingerprints, no names. */
@Component
class ObjectionRepository {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ObjectionRepository(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Empty as long as nobody has objected. */
    Optional<Fingerprints> fingerprints() {
        return jdbc.sql("SELECT secret FROM contact.objection_key WHERE company_id = ?")
                .param(scope.required())
                .query((row, number) -> new Fingerprints(row.getBytes(1)))
                .optional();
    }

    /** Makes the company's secret with its first objection. */
    Fingerprints fingerprintsForObjection() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        jdbc.sql("INSERT INTO contact.objection_key (company_id, secret) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(scope.required(), secret)
                .update();
        return fingerprints().orElseThrow();
    }

    /** The first day on which one of these objected. */
    Optional<LocalDate> objectedOn(Collection<String> fingerprints) {
        return jdbc.sql("""
                        SELECT objected_on FROM contact.objection
                        WHERE company_id = :company AND fingerprint = ANY(:them) ORDER BY objected_on LIMIT 1
                        """)
                .param("company", scope.required())
                .param("them", fingerprints.toArray(String[]::new))
                .query(LocalDate.class)
                .optional();
    }

    /** All of them, each with the day. */
    Map<String, LocalDate> all() {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("SELECT fingerprint, objected_on FROM contact.objection WHERE company_id = ?")
                .param(scope.required())
                .query(row -> {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    void add(Collection<String> fingerprints, LocalDate on) {
        for (String one : fingerprints) {
            jdbc.sql("""
                            INSERT INTO contact.objection (company_id, fingerprint, objected_on)
                            VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                            """).params(scope.required(), one, on).update();
        }
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM contact.objection WHERE company_id = ?")
                .param(scope.required())
                .query(Long.class)
                .single();
    }
}
