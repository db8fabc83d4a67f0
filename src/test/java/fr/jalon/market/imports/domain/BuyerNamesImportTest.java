package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.market.Buyers;
import fr.jalon.market.ContractId;
import fr.jalon.market.Contracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The format of 2022 names no buyer: what the directory of authorities knows is shown in its place. */
@JalonTest
class BuyerNamesImportTest {

    /** An intercommunality of some size, whose SIREN says nothing of its département. */
    private static final String GROUPING = "24440040400129";

    private static final Siren SIREN = new Siren("244400404");

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Buyers buyers;

    @Autowired
    Contracts contracts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(importer, importRepository, jdbc);
        forgetTheBuyer(); // whom another test may have imported under another name
    }

    @AfterEach
    void takeAway() {
        imported.close();
        forgetTheBuyer();
    }

    private void forgetTheBuyer() {
        jdbc.sql("DELETE FROM market.buyer WHERE siren = :siren")
                .param("siren", SIREN.value())
                .update();
    }

    @Test
    void aBuyerThatNobodyNamesGoesByItsNameInTheDirectory() throws Exception {
        imported.file(Samples.file(Samples.award(GROUPING, "N1")));

        UUID id = ContractId.of(SIREN, "N1");
        assertThat(buyers.find(SIREN).orElseThrow().label()).isEqualTo("Nantes Métropole");
        assertThat(buyers.find(SIREN).orElseThrow().department()).isEqualTo(new Department("44"));
        assertThat(buyers.search("nantes metropole", 5)).extracting("siren").contains(SIREN);
        assertThat(contracts.find(id).orElseThrow().buyerLabel()).isEqualTo("Nantes Métropole");
        assertThat(mvc.get().uri("/marches/" + id).with(people.owner()).exchange())
                .bodyText()
                .contains("Nantes Métropole", "<svg class=\"small-line\"")
                .doesNotContain("SIREN 244 400 404");
    }

    @Test
    void aPublishedNameGoesBeforeTheDirectorysWhicheverCameFirst() throws Exception {
        String named =
                Samples.award(GROUPING, "N2").replace("\"nature\"", "\"acheteur.nom\":\"NANTES METROPOLE\",\"nature\"");

        imported.file(Samples.file(Samples.award(GROUPING, "N1")));
        imported.file(Samples.file(named));
        assertThat(buyers.find(SIREN).orElseThrow().label()).isEqualTo("NANTES METROPOLE");

        takeAway();
        imported.file(Samples.file(named));
        imported.file(Samples.file(Samples.award(GROUPING, "N1")));
        assertThat(buyers.find(SIREN).orElseThrow().label()).isEqualTo("NANTES METROPOLE");
    }

    @Test
    void aBuyerStoredWithoutAnyNameIsShownUnderTheDirectorysAndGetsItWithItsNextContract() throws Exception {
        imported.file(Samples.file(Samples.award(GROUPING, "N1")));
        jdbc.sql("UPDATE market.buyer SET name = NULL WHERE siren = :siren")
                .param("siren", SIREN.value())
                .update();

        assertThat(buyers.find(SIREN).orElseThrow().label()).isEqualTo("Nantes Métropole");

        imported.file(Samples.file(Samples.award(GROUPING, "N3")));
        assertThat(jdbc.sql("SELECT name FROM market.buyer WHERE siren = :siren")
                        .param("siren", SIREN.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Nantes Métropole");
    }

    @Test
    void aBudgetIsNoNameWhereTheDirectoryKnowsOne() throws Exception {
        imported.file(Samples.file(called(GROUPING, "N1", "BUDGET PRINCIPAL")));

        assertThat(buyers.find(SIREN).orElseThrow().label()).isEqualTo("Nantes Métropole");
        assertThat(mvc.get().uri("/marches/" + ContractId.of(SIREN, "N1")).with(people.owner()))
                .bodyText()
                .contains("Nantes Métropole", "Publié sous", "BUDGET PRINCIPAL");
    }

    @Test
    void aBudgetIsNoNameWhereAnotherRecordGivesATrueOneWhicheverCameFirst() throws Exception {
        String buyer = Samples.buyer();
        Siren siren = new Siren(buyer.substring(0, 9));
        String[] budgets = {called(buyer, "1", "BUDGET PRINCIPAL"), called(buyer, "2", "BUDGET ANNEXE EAU")};
        String named = called(buyer, "3", "Commune de Vaucresse");

        imported.file(Samples.file(budgets));
        assertThat(buyers.find(siren).orElseThrow().label())
                .as("nothing better")
                .isEqualTo("BUDGET ANNEXE EAU");
        imported.file(Samples.file(named));
        assertThat(buyers.find(siren).orElseThrow().label()).isEqualTo("Commune de Vaucresse");
        assertThat(contracts.find(ContractId.of(siren, "1")).orElseThrow().buyerLabel())
                .isEqualTo("Commune de Vaucresse");

        imported.close();
        imported.file(Samples.file(named));
        imported.file(Samples.file(budgets));
        assertThat(buyers.find(siren).orElseThrow().label()).isEqualTo("Commune de Vaucresse");
    }

    private static String called(String buyer, String number, String name) {
        return Samples.award(buyer, number).replace("\"nature\"", "\"acheteur.nom\":\"" + name + "\",\"nature\"");
    }
}
