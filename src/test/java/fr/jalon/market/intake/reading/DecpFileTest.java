package fr.jalon.market.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.market.SharedData;
import fr.jalon.market.intake.tree.RecordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecpFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ONE = "{\"id\":\"1\",\"acheteur\":{\"id\":\"21750001600019\"},\"objet\":\"Vélos\"}";
    private static final String TWO = "{\"id\":\"2\",\"acheteur\":{\"id\":\"21750001600019\"},\"objet\":\"Bancs\"}";

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "any", ".name"), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[]... contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry("dossier/" + i + ".txt"));
                zip.write(contents[i]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private List<Published> read(byte[] content) throws IOException, UnreadableFileException {
        List<Published> records = new ArrayList<>();
        DecpFile.read(file(content), new ReadingProgress(), SaidColumns.NONE, records::add);
        return records;
    }

    static Stream<Arguments> shapes() {
        String list = ONE + ",\n" + TWO;
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><marches><marche><id>1</id><acheteur><id>21750001600019</id>"
                        + "</acheteur><objet>Vélos</objet></marche>\n<contrat-concession><id>2</id></contrat-concession></marches>";
        String rows =
                "uid,id,acheteur_id,objet\nx1,1,21750001600019,Vélos\nx2,2,21750001600019,\"Bancs, \"\"verts\"\"\"\n";
        return Stream.of(
                Arguments.of("2019", Format.JSON, bytes("{\"marches\":[" + list + "]}")),
                Arguments.of(
                        "2019, other fields around",
                        Format.JSON,
                        bytes("{\"$schema\":\"x\",\"marches\":[" + list + "],\"n\":2}")),
                Arguments.of("bare list with a byte-order mark", Format.JSON, bytes("\uFEFF [" + list + "]")),
                Arguments.of(
                        "2022",
                        Format.JSON,
                        bytes("{\"marches\":{\"marche\":[" + ONE + "],\"contrat-concession\":[" + TWO + "]}}")),
                Arguments.of(
                        "a list of whole files of 2022",
                        Format.JSON,
                        bytes("[{\"marches\":{\"marche\":[" + ONE
                                + "]}},{\"marches\":{\"marche\":[],\"contrat-concession\":[" + TWO + "]}}]")),
                Arguments.of(
                        "a list of whole files of 2019",
                        Format.JSON,
                        bytes("[{\"jour\":\"2024-01-02\",\"marches\":[" + ONE + "]},\n{\"marches\":[" + TWO + "]}]")),
                Arguments.of(
                        "every record wrapped by itself",
                        Format.JSON,
                        bytes("{\"marches\":[{\"marche\":" + ONE + "},{\"contrat-concession\":" + TWO + "}]}")),
                Arguments.of("a record a line", Format.JSON, bytes(ONE + "\n" + TWO + "\n")),
                Arguments.of("XML", Format.XML, bytes(xml)),
                Arguments.of("table", Format.CSV, bytes(rows)),
                Arguments.of(
                        "table with semicolons",
                        Format.CSV,
                        bytes("id;acheteur_id;objet\n1;2175;Vélos\n2;2175;Bancs\n")),
                Arguments.of(
                        "table that names its separator",
                        Format.CSV,
                        bytes("sep=;\r\nid;acheteur_id;objet\r\n1;2175;\"Vélos, bancs\"\r\n2;2175;Bancs\r\n")),
                Arguments.of(
                        "table with a byte-order mark that names its separator",
                        Format.CSV,
                        bytes("\uFEFF\"SEP=|\"\nid|acheteur_id|objet,x,y,z\n1|2175|Vélos\n2|2175|Bancs\n")),
                Arguments.of(
                        "table that names a comma",
                        Format.CSV,
                        bytes("sep=,\nid,acheteur_id,a;b;c;d\n1,2175,Vélos\n2,2175,Bancs\n")),
                Arguments.of(
                        "table with bars",
                        Format.CSV,
                        bytes("id|acheteur_id|objet\n1|2175|Vélos; bancs\n2|2175|Bancs\n")),
                Arguments.of(
                        "table with tabs, commas between quotes",
                        Format.CSV,
                        bytes("id\tacheteur_id\t\"objet, nature, lieu, code\"\n1\t2175\tVélos\n2\t2175\tBancs\n")),
                Arguments.of(
                        "table of a spreadsheet in Windows-1252",
                        Format.CSV,
                        "Numéro du marché;SIRET acheteur;Objet\n1;2175;Vélos\n2;2175;Bancs à 5 €\n".getBytes(WINDOWS)),
                Arguments.of(
                        "table in UTF-8 with a byte-order mark",
                        Format.CSV,
                        bytes("\uFEFFid;acheteur_id;objet\n1;2175;Vélos\n2;2175;Bancs\n")),
                Arguments.of(
                        "table in UTF-16, as spreadsheets name it Unicode",
                        Format.CSV,
                        "\uFEFFid\tacheteur_id\tobjet\n1\t2175\tVélos\n2\t2175\tBancs\n"
                                .getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "2019 in UTF-16",
                        Format.JSON,
                        ("{\"marches\":[" + list + "]}").getBytes(StandardCharsets.UTF_16)),
                Arguments.of("gzip", Format.JSON, gzip(bytes("[" + list + "]"))),
                Arguments.of(
                        "gzip in two members",
                        Format.CSV,
                        joined(gzip(bytes("id,acheteur_id\n1,2175\n")), gzip(bytes("2,2175\n")))),
                Arguments.of(
                        "zip of two files",
                        Format.JSON,
                        zip(bytes("[" + ONE + "]"), bytes("{\"marches\":[" + TWO + "]}"))));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void everyShapeIsKnownByItsContentAlone(String name, Format format, byte[] content) throws Exception {
        List<Published> records = read(content);

        assertThat(records)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.format()).isEqualTo(format));
        assertThat(records).extracting(Published::rank).containsExactly(1L, 2L);
        assertThat(RecordText.of(records.get(1).content())).containsPattern("\"(id|Numéro du marché)\":\"2\"");
        assertThat(RecordText.of(records.get(0).content())).containsPattern("2175|Vélos");
    }

    @Test
    void whatStandsAmongRecordsAndIsNoneIsHandedOverToBeRejected() throws Exception {
        List<Published> records = read(bytes("[{\"marches\":{\"marche\":[" + ONE + ",{\"x\":1},\n[2]]}},{}]"));

        assertThat(records)
                .extracting(record -> RecordText.of(record.content()))
                .containsExactly(ONE, "{\"x\":1}", "[2]", "{}");
        assertThat(records).extracting(Published::line).containsExactly(1L, 1L, 2L, 2L);
    }

    @Test
    void aWrapperIsReadARecordAtATime() throws Exception {
        ReadingProgress progress = new ReadingProgress();
        List<Integer> told = new ArrayList<>();
        byte[] wrapped = bytes("[{\"marches\":{\"marche\":[" + (ONE + ",").repeat(50_000) + ONE + "]}}]");

        DecpFile.read(file(wrapped), progress, SaidColumns.NONE, record -> told.add(progress.percent()));

        assertThat(told).hasSize(50_001);
        assertThat(told.get(0)).as("the rest is not in memory").isLessThan(10);
    }

    @Test
    void theDailyFilesOfARealPlatformAreAllOpened() throws Exception {
        List<Published> records =
                read(Files.readAllBytes(SharedData.file("wider/attributions/dematis_2023-2024_lots.json.gz")));

        assertThat(records)
                .hasSize(1005)
                .allSatisfy(record -> assertThat(RecordText.of(record.content()))
                        .containsPattern("\"(acheteur|autoriteConcedante)\":\\{\"id\"")
                        .contains("\"objet\""));
    }

    @Test
    void aRecordKnowsItsLineAndItsFile() throws Exception {
        List<Published> records =
                read(zip(bytes("{\"marches\":[\n" + ONE + ",\n" + TWO + "]}"), bytes("id,acheteur_id\n1,2175\n")));

        assertThat(records).extracting(Published::line).containsExactly(2L, 3L, 2L);
        assertThat(records)
                .extracting(Published::entry)
                .containsExactly("dossier/0.txt", "dossier/0.txt", "dossier/1.txt");
    }

    @Test
    void theLineThatNamesTheSeparatorIsCounted() throws Exception {
        assertThat(read(bytes("sep=;\nid;acheteur_id\n1;2175\n")))
                .singleElement()
                .satisfies(record -> assertThat(record.line()).isEqualTo(3));
    }

    @Test
    void theFirstAccentSaysTheEncodingHoweverLateItComes() throws Exception {
        String rows = "id,acheteur_id,objet\n" + "1,2175,Bancs\n".repeat(30_000) + "2,2175,Vélos à 5 € pour l’été\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            List<Published> records = read(rows.getBytes(charset));

            assertThat(records).hasSize(30_001);
            assertThat(RecordText.of(records.get(30_000).content())).contains("Vélos à 5 € pour l’été");
        }
    }

    @Test
    void aRowOfAnotherLengthIsTheOnlyOneLost() throws Exception {
        List<Published> records = read(bytes("id,acheteur_id\n1,2175\n2\n3,2175\n"));

        assertThat(records)
                .extracting(Published::defect)
                .satisfiesExactly(
                        sound -> assertThat(sound).isNull(),
                        shorter -> assertThat(shorter).isEqualTo("La ligne a 1 colonnes, l'en-tête 2."),
                        sound -> assertThat(sound).isNull());
    }

    @Test
    void numbersKeepTheDigitsTheyWerePublishedWith() throws Exception {
        Published record = read(bytes("[{\"id\":\"1\",\"montant\":1.0e17,\"dureeMois\":48.00}]"))
                .get(0);

        assertThat(RecordText.of(record.content())).isEqualTo("{\"id\":\"1\",\"montant\":1.0e17,\"dureeMois\":48.00}");
    }

    @Test
    void theOrderOfFieldsMakesNoDifferenceAndTheirValuesDo() throws Exception {
        List<Published> records = read(bytes("[{\"a\":1,\"b\":[2]},{\"b\":[2],\n\"a\":1},{\"a\":1,\"b\":[3]}]"));

        assertThat(RecordText.fingerprint(records.get(0).content()))
                .isEqualTo(RecordText.fingerprint(records.get(1).content()))
                .isNotEqualTo(RecordText.fingerprint(records.get(2).content()));
    }

    static Stream<Arguments> unreadable() {
        byte[] sound = bytes("{\"marches\":[\n" + ONE + ",\n" + TWO + "]}");
        byte[] packed = gzip(bytes(("[" + ONE + "," + TWO + "]").repeat(200)));
        return Stream.of(
                Arguments.of(
                        Arrays.copyOf(sound, sound.length - 30),
                        "tronqué : il s'arrête au milieu d'une fiche, ligne 3"),
                Arguments.of(Arrays.copyOf(packed, packed.length - 30), "L'archive compressée est tronquée"),
                Arguments.of(bytes("{\"marches\":[\n{\"id\" \"1\"}]}"), "n'est pas du JSON valable, ligne 2, colonne"),
                Arguments.of("[{\"id\":\"é\"}]".getBytes(StandardCharsets.ISO_8859_1), "n'est pas en UTF-8, ligne 1"),
                Arguments.of(
                        joined(bytes("id,acheteur_id\n1,é\n"), "2,é\n".getBytes(StandardCharsets.ISO_8859_1)),
                        "n'est pas en UTF-8, ligne 3"),
                Arguments.of(
                        bytes("nom;prenom\nMartin;Alice\n"),
                        "sa première ligne nomme «\u00A0nom\u00A0», «\u00A0prenom\u00A0», mais il y manque le numéro du marché («\u00A0id\u00A0»)"
                                + " et le SIRET de l'acheteur («\u00A0acheteur_id\u00A0»)"),
                Arguments.of(bytes("n° du marché|objet\n1|Vélos\n"), "il y manque le SIRET de l'acheteur"),
                Arguments.of(bytes("\n<!DOCTYPE html><html><body>503</body></html>"), "une page HTML"),
                Arguments.of("{\"marches\":[]}".getBytes(StandardCharsets.UTF_16), "aucune fiche"),
                Arguments.of(bytes("%PDF-1.7"), "PDF"),
                Arguments.of(bytes("PAR1...."), "Parquet"),
                Arguments.of(new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf}, "archive d'un type non lu"),
                Arguments.of(new byte[0], "vide"),
                Arguments.of(bytes("{\"marches\":[]}"), "aucune fiche"),
                Arguments.of(bytes("bonjour\ntout le monde\n"), "acheteur_id"),
                Arguments.of(zip(gzip(sound)), "une autre archive « dossier/0.txt »"),
                Arguments.of(gzip(gzip(sound)), "une autre archive"),
                Arguments.of(
                        bytes("<marches><marche><id>1</id></marche>"),
                        "tronqué : il s'arrête au milieu d'un élément, ligne 1"),
                Arguments.of(bytes("<marches><marche><id>1</marche></marches>"), "pas du XML valable, ligne 1"),
                Arguments.of(
                        bytes("<!DOCTYPE m [<!ENTITY a \"b\">]><marches><marche><id>&a;</id></marche></marches>"),
                        "DOCTYPE"),
                Arguments.of(bytes("[".repeat(100) + "]".repeat(100)), "imbrique plus de 64 éléments"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unreadable")
    void whatCannotBeReadToItsEndIsRefusedInOneSentence(byte[] content, String said) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said)
                .hasMessageEndingWith(".");
    }

    @Tag("slow")
    @Test
    void anArchiveOutOfAllProportionIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes("id,acheteur_id,objet\n"));
            // Long lines: what is measured is bytes, and a line costs more than what stands in it.
            byte[] rows = bytes(("1,21750001600019," + "tonte ".repeat(600) + "\n").repeat(290));
            for (int i = 0; i < 80; i++) {
                gz.write(rows);
            }
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("250 fois sa taille");
    }

    @Test
    void theReaderTellsHowFarItIs() throws Exception {
        ReadingProgress progress = new ReadingProgress();
        List<Integer> told = new ArrayList<>();
        Path file = file(bytes("id,acheteur_id\n" + "1,21750001600019\n".repeat(200_000)));

        DecpFile.read(file, progress, SaidColumns.NONE, record -> told.add(progress.percent()));

        assertThat(told).isSorted().contains(100);
        assertThat(told.stream().distinct().count()).isGreaterThan(20);
    }
}
