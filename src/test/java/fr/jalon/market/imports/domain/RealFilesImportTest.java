package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.SharedData;
import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real files kept beside the project. What they hold was counted by another program: records, keys (SIREN of the buyer
 * and number), records without a key or of a test platform, records that repeat an earlier one word for word.
 */
@JalonTest
@Tag("slow")
class RealFilesImportTest {

    private static final List<String> FILES = List.of(
            "2019-02-01_pes_fichiers-unitaires.zip",
            "2019-03-07_marches-publics.info.json.gz",
            "2019-04-03_e-marchespublics.json.gz",
            "2019-04-04_data.gouv.fr_aife.json.gz",
            "2019-04-05_data.gouv.fr_pes.json.gz",
            "2019-2022_ville-de-paris_format-2019.json.gz",
            "2019-2025_extrait-aplati_multi-acheteurs.json",
            "2024H2_travaux-cpv4521_tabulaire.csv.gz",
            "2024_ville-de-paris_hors-services_format-2022.json.gz",
            "2025_ville-de-paris_hors-services_format-2022.json.gz",
            "2026_ville-de-paris_hors-services_format-2022.json.gz");
    private static final int ALL_KEYS = 14_546;

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(importer, importRepository, jdbc);
    }

    @AfterEach
    void takeAway() {
        imported.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-01_pes_fichiers-unitaires.zip,                  159,  159,  0,  0",
        "2019-03-07_marches-publics.info.json.gz,               3085, 3084,  0,  0",
        "2019-04-03_e-marchespublics.json.gz,                    289,  274,  0,  2",
        "2019-04-04_data.gouv.fr_aife.json.gz,                  2526, 2365, 36, 95",
        "2019-04-05_data.gouv.fr_pes.json.gz,                    793,  788,  0,  1",
        "2019-2022_ville-de-paris_format-2019.json.gz,          3476, 3476,  0,  0",
        "2019-2025_extrait-aplati_multi-acheteurs.json,           67,   67,  0,  0",
        "2024H2_travaux-cpv4521_tabulaire.csv.gz,               5720, 3360,  0,  0",
        "2024_ville-de-paris_hors-services_format-2022.json.gz,  526,  526,  0,  0",
        "2025_ville-de-paris_hors-services_format-2022.json.gz,  608,  608,  0,  0",
        "2026_ville-de-paris_hors-services_format-2022.json.gz,  154,  154,  0,  0"
    })
    void aFileBringsExactlyWhatItHoldsAndNothingTheSecondTime(
            String name, long records, long keys, long rejected, long repeated) throws Exception {
        ImportCounts first = imported.file(SharedData.decp(name));

        assertThat(first.read()).isEqualTo(records);
        assertThat(first.created()).isEqualTo(keys);
        assertThat(first.rejected()).isEqualTo(rejected);
        assertThat(first.repeated()).isEqualTo(repeated);
        assertThat(imported.contracts()).isEqualTo(keys);

        String before = imported.checksum();
        ImportCounts second = imported.file(SharedData.decp(name));

        assertThat(second.line())
                .isEqualTo("lus=" + records + " nouveaux=0 modifiés=0 inchangés=" + (records - rejected) + " rejetés="
                        + rejected);
        assertThat(imported.checksum()).isEqualTo(before);
    }

    /** In the ordinary build with some of the files each day: that each is read as it should be is asked above, of all. */
    @Test
    void filesInAnyOrderGiveTheSameBaseAndAgainChangeNothing() throws Exception {
        List<String> order = new ArrayList<>(Share.ofToday(FILES, 3));
        String expected = null;
        Random random = new Random(20261121);
        for (int round = 0; round < 3; round++) {
            for (String name : order) {
                imported.file(SharedData.decp(name));
            }
            if (Share.WHOLE) {
                assertThat(imported.contracts()).isEqualTo(ALL_KEYS);
            }
            String checksum = imported.checksum();
            if (expected != null) {
                assertThat(checksum).as("order %s", order).isEqualTo(expected);
            }
            expected = checksum;
            Collections.shuffle(order, random);
            if (round < 2) {
                imported.close();
            }
        }
        for (String name : order) {
            ImportCounts again = imported.file(SharedData.decp(name));
            assertThat(again.created() + again.changed()).as(name).isZero();
        }
        assertThat(imported.checksum()).isEqualTo(expected);
    }
}
