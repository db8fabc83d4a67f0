package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.testing.JalonTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records are stored a thousand at a time: where a file is cut must not be seen in what comes of it. */
@JalonTest
class BatchesImportTest {

    private static final int CONTRACTS = 2300;
    private static final int CORRECTED = 20;
    private static final int REPEATED = 10;

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

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

    /** Contracts, then corrections and repeats of the first of them, which lie two batches back by then. */
    private List<String> records() {
        List<String> records = new ArrayList<>();
        for (int i = 1; i <= CONTRACTS; i++) {
            records.add(Samples.award(buyer, "N" + i));
        }
        for (int i = 1; i <= CORRECTED; i++) {
            records.add(corrected(i));
        }
        records.addAll(records.subList(0, REPEATED));
        return records;
    }

    private String corrected(int number) {
        return Samples.award(buyer, "N" + number)
                .replace("130000.0", "140000.0")
                .replace("73282932000074", "80836899700041")
                .replace("2024-03-01", "2024-05-02");
    }

    private ImportCounts imported(List<String> records) throws Exception {
        return imported.file(Samples.file(records.toArray(String[]::new)));
    }

    @Test
    void aContractThatTheFileComesBackToIsCountedOnceAndHoldsBothRecords() throws Exception {
        ImportCounts counts = imported(records());

        assertThat(counts.line()).isEqualTo("lus=2330 nouveaux=2300 modifiés=20 inchangés=10 rejetés=0");
        assertThat(counts.repeated()).isEqualTo(REPEATED);
        assertThat(counts.contractsChanged()).isZero();
        assertThat(count("records = 2 AND amount = 140000")).isEqualTo(CORRECTED);
        assertThat(count("records = 1 AND amount = 130000")).isEqualTo(CONTRACTS - CORRECTED);
        assertThat(jdbc.sql("SELECT count(*) FROM market.supplier WHERE id = '732829320'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anyOrderOfTheRecordsGivesTheSameBase() throws Exception {
        List<String> records = new ArrayList<>(records());
        imported(records);
        String expected = imported.checksum();
        Random random = new Random(3);
        for (int round = 0; round < 3; round++) {
            imported.close();
            Collections.shuffle(records, random);
            ImportCounts counts = imported(records);

            assertThat(counts.line()).isEqualTo("lus=2330 nouveaux=2300 modifiés=20 inchangés=10 rejetés=0");
            assertThat(imported.checksum()).isEqualTo(expected);
        }
    }

    @Test
    void aLaterFileChangesWhatItSaysAnewAndCountsItsOwnRepeats() throws Exception {
        imported(records().subList(0, CONTRACTS));
        String sameInOtherWords = Samples.award(buyer, "N9").replace("130000.0", "130000.00");
        List<String> second = new ArrayList<>(records().subList(0, 1500));
        second.add(corrected(1));
        second.add(corrected(2));
        second.add(sameInOtherWords);
        second.addAll(records().subList(0, 3));
        second.add(corrected(2));

        ImportCounts counts = imported(second);

        assertThat(counts.line()).isEqualTo("lus=1507 nouveaux=0 modifiés=2 inchangés=1505 rejetés=0");
        assertThat(counts.repeated()).isEqualTo(4);
        assertThat(counts.withoutEffect()).isOne();
        assertThat(counts.contractsChanged()).isEqualTo(2);
        assertThat(count("records = 2")).isEqualTo(3);
        String before = imported.checksum();
        assertThat(imported(second).line()).isEqualTo("lus=1507 nouveaux=0 modifiés=0 inchangés=1507 rejetés=0");
        assertThat(imported.checksum()).isEqualTo(before);
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM market.contract WHERE buyer_siren = :siren AND " + condition)
                .param("siren", buyer.substring(0, 9))
                .query(Long.class)
                .single();
    }
}
