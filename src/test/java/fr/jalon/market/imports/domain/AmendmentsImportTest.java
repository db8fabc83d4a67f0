package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.market.ContractId;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a modification did is told on the contract's page, and what is odd about it in the report. */
@JalonTest
class AmendmentsImportTest {

    private static final String OTHER = "80836899700041";

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    ImportQueries importQueries;

    @Autowired
    JdbcClient jdbc;

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

    private String amended(String what) {
        String modification =
                "{\"modification\":{\"id\":1,\"dateNotificationModification\":\"2025-01-10\"," + what + "}}";
        return Samples.award(buyer, "1")
                .replace("\"offresRecues\"", "\"modifications\":[" + modification + "],\"offresRecues\"");
    }

    private void thePageSays(String... words) {
        UUID id = ContractId.of(new Siren(buyer.substring(0, 9)), "1");
        assertThat(mvc.get().uri("/marches/" + id).with(people.owner()))
                .bodyText()
                .contains(words);
    }

    private void theReportCounts(String code) {
        assertThat(importQueries.reasons(imported.last()))
                .filteredOn(reason -> reason.code().equals(code))
                .extracting(ImportFindingCount::occurrences)
                .containsExactly(1L);
    }

    @Test
    void aModificationThatOnlyChangesTheHolderSaysSo() throws Exception {
        String holder = "\"titulaires\":[{\"titulaire\":{\"typeIdentifiant\":\"SIRET\",\"id\":\"" + OTHER + "\"";

        imported.file(Samples.file(amended(holder + "}}]")));
        thePageSays("le titulaire change : SIRET " + OTHER);

        imported.close();
        imported.file(Samples.file(amended(holder + ",\"denominationSociale\":\"Sillon\"}}]")));
        thePageSays("le titulaire change : Sillon");
    }

    @Test
    void aDifferenceAndAShorterDurationAreTold() throws Exception {
        imported.file(Samples.file(amended("\"montant\":5000,\"dureeMois\":6")));

        thePageSays("lu comme une différence", "plus courte que le marché");
        theReportCounts("AMENDMENT_DELTA");
        theReportCounts("AMENDMENT_SHORTER");
    }

    @Test
    void anEmptyModificationIsLeftOutAndTold() throws Exception {
        String empty = Samples.award(buyer, "1")
                .replace("\"offresRecues\"", "\"modifications\":[{\"modification\":{}}],\"offresRecues\"");

        imported.file(Samples.file(empty));

        thePageSays("Aucune modification");
        theReportCounts("AMENDMENT_BROKEN");
    }

    @Test
    void whatOnlyTwoRecordsTogetherShowIsToldOnThePage() throws Exception {
        String rows = "acheteur_id,id,objet,codeCPV,dureeMois,dateNotification,montant,modification_id,titulaire_id\n"
                + buyer + ",1,Tonte,77310000,48,2024-02-22,130000,0,73282932000074\n"
                + buyer + ",1,Tonte,77310000,6,2025-01-10,130000,1,73282932000074\n";

        imported.file(Samples.text(rows));

        thePageSays("Durée de modification plus courte que le marché");
    }
}
