package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.market.ContractId;
import fr.jalon.market.Contracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a holder is called: as its own contract's records name it, and as nobody else's do. */
@JalonTest
class HolderNamesImportTest {

    private static final String HOLDER = "\"typeIdentifiant\":\"SIRET\",\"id\":\"73282932000074\"";
    private static final String ZEROS = "\"typeIdentifiant\":\"SIRET\",\"id\":\"00000000000000\"";

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contracts contracts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    private final String buyer = Samples.buyer();
    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(importer, importRepository, jdbc);
    }

    @AfterEach
    void takeAway() {
        imported.close();
    }

    private static String named(String identifier, String name) {
        return identifier + ",\"denominationSociale\":\"" + name + "\"";
    }

    private UUID contract(String number) {
        return ContractId.of(new Siren(buyer.substring(0, 9)), number);
    }

    @Test
    void aNameThatAnotherBuyerPublishedIsNotBorrowed() throws Exception {
        String elsewhere = Samples.award(Samples.buyer(), "1").replace(HOLDER, named(HOLDER, "LA MAUVAISE MAISON"));

        imported.file(Samples.file(elsewhere, Samples.award(buyer, "1")));

        assertThat(contracts.find(contract("1")).orElseThrow().holders()).isEqualTo("SIRET 73282932000074");
        assertThat(mvc.get().uri("/marches/" + contract("1")).with(people.owner()))
                .bodyText()
                .contains("Nom non publié", "SIRET 732 829 320 00074")
                .doesNotContain("LA MAUVAISE MAISON");
    }

    @Test
    void aHolderOfZerosIsNoCompanyAndKeepsTheNameOfItsOwnRecord() throws Exception {
        imported.file(Samples.file(
                Samples.award(buyer, "1").replace(HOLDER, named(ZEROS, "Verdalia")),
                Samples.award(buyer, "2").replace(HOLDER, named(ZEROS, "Sillon")),
                Samples.award(buyer, "3").replace(HOLDER, ZEROS)));

        assertThat(contracts.find(contract("1")).orElseThrow().holders()).isEqualTo("Verdalia");
        assertThat(contracts.find(contract("2")).orElseThrow().holders()).isEqualTo("Sillon");
        assertThat(contracts.find(contract("3")).orElseThrow().holders()).isNull();
        assertThat(jdbc.sql("SELECT count(*) FROM market.supplier WHERE id = '000000000'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
