package fr.jalon.authority.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryReaderTest {

    private static final Path REAL = Path.of("../shared/data/wider/prospection");

    @Test
    void communesOfBanatic() throws Exception {
        DirectoryFile file = read("\uFEFFsiren;insee;nom_com\n210100012;01001;L'Abergement-Clémenciat\n");

        assertThat(file.layout()).isEqualTo("Communes et leur SIREN (BANATIC)");
        assertThat(file.rows())
                .containsExactly(new DirectoryRow(
                        2,
                        "210100012",
                        "Commune de L’Abergement-Clémenciat",
                        "COMMUNE",
                        "01",
                        "L'Abergement-Clémenciat",
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void groupingsAndTheirMembersAreAuthoritiesEachOnce() throws Exception {
        DirectoryFile file = read("""
                dept,siren,raison_sociale,nature_juridique,mode_financ,nb_membres,total_pop_tot,total_pop_mun,dep_com,insee,siren_membre,nom_membre,ptot_2023,pmun_2023
                01,200029999,"CC Rives de l'Ain, Cerdon",CC,FPU,14,14974,14664,01,01304,210103040,Pont-d'Ain,2957,2904
                01,200029999,"CC Rives de l'Ain, Cerdon",CC,FPU,14,14974,14664,01,01199,210101994,Jujurieux,2173,2129
                """);

        assertThat(file.refusals()).isEmpty();
        assertThat(file.rows())
                .extracting(DirectoryRow::name)
                .containsExactly(
                        "Communauté de communes Rives de l’Ain, Cerdon",
                        "Commune de Pont-d’Ain",
                        "Commune de Jujurieux");
        assertThat(file.rows()).extracting(DirectoryRow::population).containsExactly(14664, 2904, 2129);
        assertThat(file.rows()).extracting(DirectoryRow::kind).containsExactly("EPCI", "COMMUNE", "COMMUNE");
    }

    @Test
    void regionsDepartementsAndCommunes() throws Exception {
        DirectoryFile file = read("""
                nom,SIREN,COG,type
                Vendée,228500013,85,DEP
                Paris,217500016,75,DEP
                Paris,217500016,75056,COM
                """);

        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().get(0).kind()).isEqualTo("DEPARTEMENT");
        assertThat(file.rows().get(0).department()).isEqualTo("85");
        assertThat(file.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("figure déjà, autrement, à la ligne 3"));
    }

    @Test
    void anyTableWithSirenAndNameAndItsBadLinesAreNamed() throws Exception {
        DirectoryFile file = read("""
                Type|SIREN|Nom|Département|Adresse|Population|Site|Plateforme
                Centre hospitalier|217 500 016|CH de Xyz|Vendée|1 rue A|1 200|www.ch.fr|Megalis
                |123456789|Clé fausse|85||||
                |217500016||85||||
                Fabrique|228500013|Nature inconnue|85||||
                |228500013|Pays|zz||||
                |228500013|Peuplée|85||beaucoup||
                """);

        assertThat(file.rows())
                .containsExactly(new DirectoryRow(
                        2, "217500016", "CH de Xyz", "HOSPITAL", "85", null, "1 rue A", 1200, "www.ch.fr", "Megalis"));
        assertThat(file.refusals()).extracting(DirectoryFile.Refusal::line).containsExactly(3, 4, 5, 6, 7);
        assertThat(file.refusals())
                .extracting(DirectoryFile.Refusal::reason)
                .containsExactly(
                        "«\u00A0123456789\u00A0» n’est pas un SIREN\u00A0: il compte 9 chiffres et sa clé doit être juste.",
                        "Le nom manque.",
                        "Nature inconnue\u00A0: «\u00A0Fabrique\u00A0».",
                        "Département inconnu\u00A0: «\u00A0zz\u00A0».",
                        "«\u00A0beaucoup\u00A0» n’est pas un nombre d’habitants.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theEncodingIsToldByTheBytes(String encoding) throws Exception {
        byte[] bytes = "siren;nom\n217500016;Hôpital\n".getBytes(Charset.forName(encoding));

        assertThat(DirectoryReader.read(new ByteArrayInputStream(bytes)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Hôpital"));
    }

    @Test
    void aPackedFileIsUnpackedAndABombIsNot() throws Exception {
        assertThat(DirectoryReader.read(packed("siren;nom\n217500016;Xyz\n".getBytes(StandardCharsets.UTF_8)))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> DirectoryReader.read(packed(new byte[70 * 1024 * 1024])))
                .isInstanceOf(UnreadableDirectoryException.class)
                .hasMessageContaining("plus de 64 Mo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | est vide
            a;b\\n1;2      | au moins les colonnes « siren » et « nom »
            siren;nom\\n1;"x | guillemet
            """)
    void whatIsNoTableIsRefusedInOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(UnreadableDirectoryException.class)
                .hasMessageContaining(sentence.replace("« ", "«\u00A0").replace(" »", "\u00A0»"));
    }

    @Test
    void aCutArchiveIsSaidToBeCut() throws Exception {
        byte[] whole = packed("siren;nom\n217500016;Xyz\n".repeat(100).getBytes(StandardCharsets.UTF_8))
                .readAllBytes();

        assertThatThrownBy(() -> DirectoryReader.read(new ByteArrayInputStream(whole, 0, whole.length / 2)))
                .isInstanceOf(UnreadableDirectoryException.class)
                .hasMessageContaining("abîmée ou coupée");
    }

    @ParameterizedTest
    @CsvSource({
        "collectivites_identifiants_2022.csv.gz, 35000",
        "communes_siren-insee_2019_BANATIC.csv.gz, 34900",
        "epci-communes_DGCL_2023.csv.gz, 36000"
    })
    void realFiles(String name, int least) throws Exception {
        Path path = REAL.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), path + " is not there");
        try (InputStream in = Files.newInputStream(path)) {
            DirectoryFile file = DirectoryReader.read(in);
            assertThat(file.rows()).hasSizeGreaterThan(least);
            assertThat(file.refusals()).hasSizeLessThan(50);
            assertThat(file.rows())
                    .filteredOn(row -> row.department() == null && "COMMUNE".equals(row.kind()))
                    .isEmpty();
        }
    }

    private static DirectoryFile read(String text) throws IOException, UnreadableDirectoryException {
        return DirectoryReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
