package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.market.Buyers;
import fr.jalon.market.ContractId;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A procedure that led to no contract is kept, told, and never taken for a contract. */
@JalonTest
class NoContractsImportTest {

    private static final String HOLDER = "\"id\":\"73282932000074\"";

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    ImportQueries importQueries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contracts contracts;

    @Autowired
    Buyers buyers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    private final String buyer = Samples.buyer();
    private final Siren siren = new Siren(buyer.substring(0, 9));
    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(importer, importRepository, jdbc);
    }

    @AfterEach
    void takeAway() {
        imported.close();
    }

    private String won(String number, String by) {
        return Samples.award(buyer, number).replace(HOLDER, HOLDER + ",\"denominationSociale\":\"" + by + "\"");
    }

    private ContractSummary contract(String number) {
        return contracts.find(ContractId.of(siren, number)).orElseThrow();
    }

    @Test
    void itHasNoEndNoJAndNoHolderAndCountsInNoHistory() throws Exception {
        ImportCounts counts = imported.file(
                Samples.file(won("1", "Verdalia"), won("2", "DÉCLARÉ SANS SUITE"), won("3", "Infructueux")));

        assertThat(counts.line()).isEqualTo("lus=3 nouveaux=3 modifiés=0 inchangés=0 rejetés=0");
        assertThat(importQueries.reasons(imported.last()))
                .extracting(ImportFindingCount::code)
                .contains("AWARD_WITHOUT_FOLLOW_UP", "AWARD_UNSUCCESSFUL");
        assertThat(contract("1").j()).isNotNull();
        assertThat(contract("2").end()).isNull();
        assertThat(contract("2").j()).isNull();
        assertThat(contract("2").holders()).isNull();
        assertThat(buyers.find(siren).orElseThrow().contracts()).isOne();
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id"
                                        + " WHERE c.buyer_siren = :siren")
                        .param("siren", siren.value())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(imported.file(Samples.file(won("2", "DÉCLARÉ SANS SUITE"))).unchanged())
                .isOne();
    }

    @Test
    void itsPageSaysThatTheNeedRemainsAndTheRadarLeavesItOut() throws Exception {
        imported.file(Samples.file(won("1", "Verdalia"), won("2", "SANS SUITE")));

        UUID id = ContractId.of(siren, "2");
        assertThat(mvc.get().uri("/marches/" + id).with(people.owner()))
                .bodyText()
                .contains(
                        "la procédure a été déclarée sans suite", "Le besoin demeure", "Personne n’a obtenu ce marché")
                .doesNotContain("Fin probable");
        assertThat(mvc.get()
                        .uri("/echeances?acheteur=" + siren
                                + "&metier=&departements=&horizon=24&travaux=oui&passes=oui")
                        .with(people.owner()))
                .bodyText()
                .contains("/marches/" + ContractId.of(siren, "1"))
                .doesNotContain("/marches/" + id);
    }

    @Test
    void whoIsNamedLaterMakesItAContract() throws Exception {
        imported.file(Samples.file(won("1", "INFRUCTUEUX")));
        imported.file(Samples.file(won("1", "Verdalia").replace("2024-03-01", "2024-09-01")));

        assertThat(contract("1").holders()).isEqualTo("Verdalia");
        assertThat(contract("1").j()).isNotNull();
    }
}
