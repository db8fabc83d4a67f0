package fr.jalon.market.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too large, cut short or damaged is told in French, with its line or the number of the last sound record. */
class ReadingErrorsTest {

    private static final String ROW = "1,21750001600019,Vélos\n";
    private static final String TABLE = "id,acheteur_id,objet\n" + ROW;
    private static final String RECORD = "{\"id\":\"1\",\"acheteur\":{\"id\":\"21750001600019\"},\"objet\":\"V\"}";
    private static final String LIST = "{\"marches\":[\n" + RECORD + ",\n";
    private static final String XML = "<marches>\n<marche><id>1</id></marche>\n<marche>";

    @TempDir
    Path folder;

    private void refused(byte[] content, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("a"), content);
        assertThatThrownBy(() -> DecpFile.read(file, new ReadingProgress(), SaidColumns.NONE, record -> {}))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(sentence.replace('_', '\u00A0'));
    }

    static Stream<Arguments> texts() {
        String table = "Le tableau ne peut être lu jusqu'au bout_: la fiche qui commence à la ligne 3 ";
        String large = "compte plus de 16 millions de caractères. Un guillemet y est peut-être resté ouvert.";
        String where = ", dans la fiche qui commence à la ligne 3.";
        return Stream.of(
                Arguments.of(TABLE + "2,2175," + "x".repeat(17_000_000) + "\n", table + large),
                Arguments.of(TABLE + "2,2175,\"" + "x\n".repeat(9_000_000), table + large),
                Arguments.of(
                        TABLE + "2,2175,\"Bancs\n3,2175,x\n",
                        table + "ouvre un guillemet qui n'est jamais refermé. Le fichier est peut-être tronqué."),
                Arguments.of(TABLE + "2,2175" + ",".repeat(16_383) + "\n", table + "a plus de 16_384 colonnes."),
                Arguments.of(
                        LIST + "{\"montant\":" + "9".repeat(5_000_000) + "}]}",
                        "Le fichier contient un texte ou un nombre de plus de 2_millions de caractères" + where),
                Arguments.of(
                        LIST + "{\n\"montant\":" + "9".repeat(5_000) + "}]}",
                        "Le fichier contient un nombre de plus de 1000 chiffres" + where),
                Arguments.of(
                        LIST + "{\"objet\":\"" + "\n".repeat(3_000_000) + "\"}]}",
                        "Le fichier contient un texte ou un nombre de plus de 2_millions de caractères" + where),
                Arguments.of(
                        LIST + "{\"" + "x".repeat(3_000) + "\":1}]}",
                        "Le fichier contient un nom de champ de plus de 1000 caractères" + where),
                Arguments.of(LIST + "{\"a\":".repeat(100_000), "Le fichier imbrique plus de 64 éléments" + where),
                Arguments.of(
                        LIST + "{\"id\":\"2\",\"obj",
                        "Le fichier est tronqué_: il s'arrête au milieu d'une fiche, ligne 3, colonne 15."),
                Arguments.of(
                        XML + "<objet>" + "x".repeat(3_000_000) + "</objet></marche></marches>",
                        "Le fichier contient un texte de plus de 2_millions de caractères (ligne 3)."),
                Arguments.of(XML + "<a>".repeat(100_000), "Le fichier imbrique plus de 32 éléments (ligne 3)."),
                Arguments.of(
                        XML + "<" + "x".repeat(5_000) + "/></marche></marches>",
                        "Le fichier contient un nom trop long ou trop d'attributs pour être lu, ligne 3, colonne 5010."),
                Arguments.of(
                        XML + "<id>2",
                        "Le fichier est tronqué_: il s'arrête au milieu d'un élément, ligne 3, colonne 14."),
                Arguments.of(
                        "<!DOCTYPE m [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + XML
                                + "<id>&b;</id></marche></marches>",
                        "Le fichier déclare un DOCTYPE, qui n'est pas accepté dans un fichier de marchés (ligne 1)."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void aTextThatCannotBeReadIsToldWithItsLine(String content, String sentence) throws IOException {
        refused(content.getBytes(UTF_8), sentence);
    }

    static Stream<Arguments> archives() {
        byte[] table = gzip(TABLE + ROW.repeat(4_999));
        byte[] list = gzip("[" + (RECORD + ",").repeat(20_000) + RECORD + "]");
        byte[] zip = zip(TABLE + ROW.repeat(4_999));
        int directory = zip.length - 22 - 46 - "a.csv".length();
        String gz = "L'archive compressée est ";
        String again = " Téléchargez-la de nouveau.";
        String checksum = "_: sa somme de contrôle n'est pas celle de son contenu." + again;
        return Stream.of(
                Arguments.of(
                        flipped(table, table.length - 6), gz + "abîmée (constaté après la fiche n°_5000)" + checksum),
                Arguments.of(
                        flipped(list, list.length - 6), gz + "abîmée (constaté après la fiche n°_20001)" + checksum),
                Arguments.of(
                        Arrays.copyOf(table, table.length - 4),
                        gz + "tronquée ou abîmée après la fiche n°_5000_: elle s'arrête avant sa fin." + again),
                Arguments.of(
                        Arrays.copyOf(list, 5),
                        gz + "tronquée ou abîmée avant la première fiche_: elle s'arrête avant sa fin." + again),
                Arguments.of(
                        flipped(zip, directory + 16),
                        "L'archive compressée «_a.csv_» est abîmée (constaté après la fiche n°_5000)" + checksum),
                Arguments.of(
                        flipped(zip, 60),
                        "L'archive compressée «_a.csv_» est abîmée avant la première fiche_: la suite ne peut être"
                                + " décompressée." + again),
                Arguments.of(
                        Arrays.copyOf(zip, zip.length - 30),
                        gz + "tronquée avant la première fiche_: sa table des matières manque." + again),
                Arguments.of(
                        flipped(zip, directory + 8, 1),
                        gz + "protégée par un mot de passe. Enregistrez-la sans mot de passe."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("archives")
    void aDamagedArchiveIsToldWithTheLastSoundRecord(byte[] content, String sentence) throws IOException {
        refused(content, sentence);
    }

    /** Broken bytes in the middle make broken JSON: what is told is the archive, which can be fetched again. */
    @ParameterizedTest
    @MethodSource("damagedInTheMiddle")
    void anArchiveDamagedInTheMiddleIsNotTakenForBadJson(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("a"), content);
        assertThatThrownBy(() -> DecpFile.read(file, new ReadingProgress(), SaidColumns.NONE, record -> {}))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching("L'archive compressée est .*(abîmée|tronquée).* Téléchargez-la de nouveau\\.");
    }

    static Stream<byte[]> damagedInTheMiddle() {
        byte[] list = gzip("[" + (RECORD + ",").repeat(20_000) + RECORD + "]");
        byte[] xml = gzip("<marches>" + "<marche><id>1</id></marche>\n".repeat(20_000) + "</marches>");
        return Stream.of(
                flipped(list, list.length / 2), flipped(xml, xml.length / 2), Arrays.copyOf(xml, xml.length - 20));
    }

    private static byte[] gzip(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] whole, int at) {
        return flipped(whole, at, 0x55);
    }

    private static byte[] flipped(byte[] whole, int at, int bits) {
        byte[] broken = whole.clone();
        broken[at] = (byte) (broken[at] ^ bits);
        return broken;
    }
}
