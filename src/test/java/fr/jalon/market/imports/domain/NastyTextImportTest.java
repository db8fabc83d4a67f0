package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.testing.JalonTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs that mean something to JSON, to COPY, to arrays or to PostgreSQL itself, on their whole way to the base. */
@JalonTest
class NastyTextImportTest {

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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // as published, in JSON | as kept
                "Entretien\\tdes\\nespaces\\r\\nverts       | Entretien des espaces verts",
                "C:\\\\dossier\\\\plans                     | C:\\dossier\\plans",
                "\\\\N                                      | \\N",
                "\\\\.                                      | \\.",
                "dit \\\"le Pré\\\", l'îlot ; a,b|dit \"le Pré\", l'îlot ; a,b",
                "vélos \\uD83D\\uDEB2 et 🚲                 | vélos 🚲 et 🚲",
                "ligne\\u2028suite                          | ligne\u2028suite",
                "zéro\\u0000caché                           | zérocaché",
                "moitié \\uD83D perdue                      | moitié \uFFFD perdue",
                "{\\\"a\\\": 1                               | {\"a\": 1",
            })
    void aTextIsKeptAsItReadsAndTheSameFileChangesNothing(String published, String kept) throws Exception {
        String award = Samples.award(buyer, "1").replace("Entretien des espaces verts, secteur nord", published);

        assertThat(imported.file(Samples.file(award)).created()).isOne();

        assertThat(contract("object")).isEqualTo(kept);
        ImportCounts again = imported.file(Samples.file(award));
        assertThat(again.created() + again.changed()).isZero();
    }

    @Test
    void aTextOfAMillionSignsIsKeptWhole() throws Exception {
        String text = "é\\\\".repeat(500_000);
        String award = Samples.award(buyer, "1").replace("Entretien des espaces verts, secteur nord", text);

        assertThat(imported.file(Samples.file(award)).created()).isOne();

        assertThat(contract("object")).isEqualTo("é\\".repeat(500_000));
    }

    @Test
    void listsHoldAnySign() throws Exception {
        String award = Samples.award(buyer, "1")
                .replace(
                        "\"offresRecues\"",
                        "\"source\":\"a\\\"b\\\\c,{d}\",\"techniques\":{\"technique\":[\"x\\ty\",\"{}\",\"\\\\N\"]},\"offresRecues\"");

        imported.file(Samples.file(award));

        assertThat(contract("array_to_string(sources, '|')")).isEqualTo("a\"b\\c,{d}");
        assertThat(contract("array_to_string(techniques, '|')")).isEqualTo("x\ty|{}|\\N");
    }

    @Test
    void numbersThatDifferOnlyByWhatCannotBeStoredAreOneContract() throws Exception {
        ImportCounts counts = imported.file(Samples.file(
                Samples.award(buyer, "A1"), Samples.award(buyer, "A\\u00001"), Samples.award(buyer, "\\u0000A1 ")));

        assertThat(counts.line()).isEqualTo("lus=3 nouveaux=1 modifiés=2 inchangés=0 rejetés=0");
        assertThat(contract("number")).isEqualTo("A1");
    }

    @Test
    void aHolderWhoseNumberCannotBeStoredIsKeptWithoutTheSign() throws Exception {
        String award = Samples.award(buyer, "1")
                .replace("\"SIRET\",\"id\":\"73282932000074\"", "\"HORS-UE\",\"id\":\"US\\u00007\\uDEB2\"");

        imported.file(Samples.file(award));

        assertThat(jdbc.sql(
                                "SELECT supplier_id FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id"
                                        + " WHERE c.buyer_siren = :siren")
                        .param("siren", buyer.substring(0, 9))
                        .query(String.class)
                        .single())
                .isEqualTo("HORS-UE:US7\uFFFD");
    }

    private String contract(String expression) {
        Map<String, Object> row = jdbc.sql(
                        "SELECT " + expression + " AS value FROM market.contract WHERE buyer_siren = :siren")
                .param("siren", buyer.substring(0, 9))
                .query()
                .singleRow();
        return String.valueOf(row.get("value"));
    }
}
