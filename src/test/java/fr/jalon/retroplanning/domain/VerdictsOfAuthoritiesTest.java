package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.OldDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verdicts from before authorities had theirs are taken over, once each, the last one given still the last. */
class VerdictsOfAuthoritiesTest {

    private static final UUID COMPANY = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID NADIA = UUID.fromString("018f0000-0000-7000-8000-000000000003");

    @Test
    void whatPlansWereJudgedByIsOnTheCardOfTheirAuthority() {
        OldDatabase old = OldDatabase.beforeScheduling("verdicts_taken_over");
        fill(old.everything());
        old.migrated();
        assertThat(old.everything()
                        .sql(
                                "SELECT siren || ' ' || outcome || ' ' || given_on || ' ' || proof FROM contact.verdict ORDER BY id DESC")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "999000011 WORKED 2026-11-20 Visite avec Mme Aubert, le 12/11/2026\u00a0: On nous a dit la date",
                        "999000011 FAILED 2026-11-03 Personne ne répond");
    }

    private static void fill(JdbcClient sql) {
        UUID account = UUID.fromString("018f0000-0000-7000-8000-000000000004");
        sql.sql("""
                        INSERT INTO account.account (id, email, name, password_hash, password_changed_at, created_at, version)
                        VALUES (:id, 'nadia@verdalia.example', 'Nadia Benali', 'x', now(), now(), 0)
                        """).param("id", account).update();
        sql.sql("""
                        INSERT INTO account.company (id, siret, name, created_at, version)
                        VALUES (:id, '12345678200002', 'Verdalia', now(), 0)
                        """).param("id", COMPANY).update();
        sql.sql("""
                        INSERT INTO account.membership (id, account_id, role, company_id, created_at, version)
                        VALUES (:id, :account, 'OWNER', :company, now(), 0)
                        """)
                .param("id", NADIA)
                .param("account", account)
                .param("company", COMPANY)
                .update();
        for (int number = 1; number <= 3; number++) {
            UUID plan = UUID.fromString("018f0000-0000-7000-8000-0000000000a" + number);
            plan(sql, plan, number < 3 ? "999000011" : null);
            verdict(sql, plan, 0, "FAILED", "2026-11-03", "Personne ne répond", null);
            if (number == 1) {
                verdict(sql, plan, 1, "WORKED", "2026-11-20", "On nous a dit la date", "Mme Aubert");
            }
        }
    }

    private static void plan(JdbcClient sql, UUID id, @Nullable String siren) {
        sql.sql("""
                        INSERT INTO retroplanning.plan (id, company_id, title, authority_name, authority_siren, template_key,
                            template_version, j_min, j_likely, j_max, entered_on, created_at, created_by, version, cautious)
                        VALUES (:id, :company, 'Espaces verts', 'Montbriand', :siren, 'services-et-fournitures', 1,
                            '2027-12-06', '2027-12-06', '2027-12-06', '2026-11-01', now(), :by, 0, true)
                        """)
                .param("id", id)
                .param("company", COMPANY)
                .param("siren", siren)
                .param("by", NADIA)
                .update();
    }

    private static void verdict(
            JdbcClient sql, UUID plan, int rank, String outcome, String on, String proof, @Nullable String with) {
        sql.sql("""
                        INSERT INTO retroplanning.plan_verdict (plan_id, rank, company_id, outcome, given_on, proof, given_by,
                            contact_kind, contact_with, contact_on)
                        VALUES (:plan, :rank, :company, :outcome, :on::date, :proof, :by,
                            CASE WHEN :with::text IS NULL THEN NULL ELSE 'VISITE' END, :with,
                            CASE WHEN :with::text IS NULL THEN NULL ELSE date '2026-11-12' END)
                        """)
                .param("plan", plan)
                .param("rank", rank)
                .param("company", COMPANY)
                .param("outcome", outcome)
                .param("on", on)
                .param("proof", proof)
                .param("by", NADIA)
                .param("with", with)
                .update();
    }
}
