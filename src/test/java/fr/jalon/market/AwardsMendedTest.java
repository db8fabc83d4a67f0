package fr.jalon.market;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.OldDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards stored before: nobody's numbers, procedures without a contract and names of accounts are set right. */
@Tag("slow")
class AwardsMendedTest {

    private static JdbcClient sql;

    @BeforeAll
    static void anOldDatabaseIsMigrated() {
        OldDatabase old = OldDatabase.beforeScheduling("awards_mended");
        sql = old.everything();
        buyer("217500016", "Ville de Paris");
        buyer("217400027", "BUDGET PRINCIPAL");
        buyer("217400035", "BUDGET PRINCIPAL");
        buyer("000000000", "AFD");
        contract("sound", "217500016", "Direction du budget", "Élagage", "Verdalia", "732829320");
        contract("zeros", "217500016", null, "Tonte", "Sillon", "000000000");
        contract("none", "217500016", null, "Taille", "Sans suite", "732829320");
        contract("object", "217500016", null, "Lot 2 : infructueux", "Verdalia", "732829320");
        contract("relaunch", "217500016", null, "Taille, relance de lot infructueux", "Verdalia", "732829320");
        contract("account", "217400027", "BUDGET PRINCIPAL", "Taille", "Verdalia", "732829320");
        contract("named", "217400027", "Commune de Cercier", "Taille", "Verdalia", "732829320");
        contract("only", "217400035", "BUDGET PRINCIPAL", "Taille", "Verdalia", "732829320");
        contract("nobody", "000000000", "AFD", "Taille", "Verdalia", "732829320");
        old.migrated();
    }

    @Test
    void aHolderOfZerosKeepsItsNameAndNothingElse() {
        assertThat(texts("SELECT name FROM market.contract_holder WHERE supplier_id IS NULL AND siret IS NULL"))
                .containsExactly("Sillon");
        assertThat(texts("SELECT id FROM market.supplier")).containsExactly("732829320");
        assertThat(texts("SELECT number FROM market.contract WHERE buyer_siren = '000000000'"))
                .isEmpty();
    }

    @Test
    void whatIsNoContractHasNeitherDatesNorHolders() {
        assertThat(texts("SELECT number || ' ' || no_contract FROM market.contract WHERE no_contract IS NOT NULL"
                        + " AND holder_names IS NULL AND j_likely IS NULL AND end_likely IS NULL"))
                .containsExactlyInAnyOrder("none WITHOUT_FOLLOW_UP", "object UNSUCCESSFUL");
        assertThat(texts("SELECT number FROM market.contract WHERE no_contract IS NOT NULL"))
                .hasSize(2);
        assertThat(texts(
                        "SELECT c.number FROM market.contract c JOIN market.contract_holder h ON h.contract_id = c.id"))
                .contains("relaunch")
                .doesNotContain("none", "object");
    }

    @Test
    void aTrueNameGoesBeforeAnAccounts() {
        assertThat(texts("SELECT name FROM market.buyer ORDER BY siren"))
                .containsExactly("Commune de Cercier", "BUDGET PRINCIPAL", "Ville de Paris");
        assertThat(texts("SELECT number FROM market.contract WHERE buyer_account"))
                .containsExactlyInAnyOrder("account", "only");
    }

    private static List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static void buyer(String siren, String name) {
        sql.sql("INSERT INTO market.buyer (siren, name) VALUES (?, ?)")
                .params(siren, name)
                .update();
    }

    private static void contract(
            String number, String buyer, @Nullable String buyerName, String object, String holder, String supplier) {
        sql.sql("INSERT INTO market.supplier (id, siren, name) VALUES (:id, :id, :name) ON CONFLICT DO NOTHING")
                .param("id", supplier)
                .param("name", holder)
                .update();
        sql.sql("""
                        WITH c AS (
                          INSERT INTO market.contract (id, buyer_siren, buyer_name, number, kind, object, framework, techniques,
                            execution, price_types, social, environmental, holder_names, amendments, records, sources, flags,
                            end_likely, j_likely, j_max, digest, first_intake, last_intake, created_at, updated_at)
                          VALUES (gen_random_uuid(), :buyer, :buyerName, :number, 'MARCHE', :object, false, '{}', '{}', '{}',
                            '{}', '{}', :holder, 0, 1, '{}', '{}', '2027-12-01', '2027-06-01', '2027-12-01',
                            gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now())
                          RETURNING id)
                        INSERT INTO market.contract_holder
                        SELECT id, 1, :supplier, 'SIRET', :supplier || '00000', :supplier || '00000', :holder, true FROM c
                        """)
                .param("buyer", buyer)
                .param("buyerName", buyerName)
                .param("number", number)
                .param("object", object)
                .param("holder", holder)
                .param("supplier", supplier)
                .update();
    }
}
