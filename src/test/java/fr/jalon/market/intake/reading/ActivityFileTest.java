package fr.jalon.market.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.market.intake.reading.FirmActivity.Fault;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityFileTest {

    private static final String TABLE = """
            siren,denominationUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale
            971988001,"Pépinières, d’essai",81.30Z,NAFRev2
            971988019,Élagage,01.30Z,NAFRev2
            """;

    private static final List<FirmActivity> FIRMS =
            List.of(new FirmActivity(2, "971988001", "81.30Z", null), new FirmActivity(3, "971988019", "01.30Z", null));

    @TempDir
    Path folder;

    @Test
    void sireneIsReadPlainAndPacked() throws Exception {
        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_8))).isEqualTo(FIRMS);
        assertThat(read(gzip(TABLE))).isEqualTo(FIRMS);
        assertThat(read(zip("StockUniteLegale_utf8.csv", TABLE))).isEqualTo(FIRMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "x-MacRoman"})
    void noEncodingIsWrong(String name) throws Exception {
        assertThat(read(TABLE.getBytes(Charset.forName(name)))).isEqualTo(FIRMS);
        assertThat(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo(FIRMS);
    }

    @Test
    void oneBrokenByteAmongMillionsOfLettersLosesNothing() throws Exception {
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        table[TABLE.substring(0, TABLE.indexOf("Élagage")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        assertThat(read(table)).isEqualTo(FIRMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorAndAnyOrderOfColumnsWillDo(String separator) throws Exception {
        String table = "NAF,Nom,SIREN\n8130z,a,971 988 001\n01.30Z,b,971988019\n".replace(",", separator);
        assertThat(read(table.getBytes(StandardCharsets.UTF_8))).isEqualTo(FIRMS);
    }

    @Test
    void theColumnOfSireneGoesBeforeAnother() throws Exception {
        assertThat(text("naf;siren;activitePrincipaleUniteLegale\n01.11Z;971988001;81.30Z\n"))
                .extracting(FirmActivity::naf)
                .containsExactly("81.30Z");
    }

    @ParameterizedTest
    @CsvSource({"''", "[ND]", "00.00Z", "74.1J", "55.41"})
    void anActivityThatIsNotGivenOrOfAFormerNomenclatureIsNoFault(String activity) throws Exception {
        assertThat(text("siren;naf\n971988001;" + activity + "\n"))
                .containsExactly(new FirmActivity(2, "971988001", null, null));
    }

    @Test
    void faultyLinesAreHandedOverWithWhatIsWrong() throws Exception {
        assertThat(text("siren;naf\n97198800;81.30Z\n97198800X;81.30Z\n;81.30Z\n971988001;jardins\n971988001\n"
                        + "971988001;81.30Z;3\n971988019;81.30Z\n"))
                .extracting(FirmActivity::fault)
                .containsExactly(Fault.SIREN, Fault.SIREN, Fault.SIREN, Fault.NAF, Fault.COLUMNS, Fault.COLUMNS, null);
    }

    @Test
    void missingColumnsAreNamedAndWhatToDo() {
        assertThatThrownBy(() -> text("siret;naf\n1;2\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(
                        "«\u00a0siret\u00a0», «\u00a0naf\u00a0», mais il y manque la colonne «\u00a0siren\u00a0».")
                .hasMessageContaining("StockUniteLegale");
        assertThatThrownBy(() -> text("siren;activitePrincipaleEtablissement\n1;2\n"))
                .hasMessageContaining(
                        "manque la colonne «\u00a0activitePrincipaleUniteLegale\u00a0» (ou «\u00a0naf\u00a0»).");
        assertThatThrownBy(() -> text("bonjour\n"))
                .hasMessageContaining(
                        "la colonne «\u00a0siren\u00a0» et la colonne «\u00a0activitePrincipaleUniteLegale");
        assertThatThrownBy(() -> read(zip("a.csv", "bonjour\n"))).hasMessageContaining("«\u00a0a.csv\u00a0»");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() throws Exception {
        assertThatThrownBy(() -> text("")).hasMessageContaining("vide");
        assertThatThrownBy(() -> text("{\"siren\":1}")).hasMessageContaining("Donnez un tableau CSV");
        assertThatThrownBy(() -> text("%PDF-1.7")).hasMessageContaining("PDF");
        assertThatThrownBy(() -> text("siren;naf\n")).hasMessageContaining("aucune entreprise");
        assertThatThrownBy(() -> read(zip("a.csv.gz", gzip(TABLE)))).hasMessageContaining("Donnez un tableau CSV");
        assertThatThrownBy(() -> text("siren;naf\n971988001;\"81.30Z\n")).hasMessageContaining("guillemet");
        byte[] whole = gzip(TABLE);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 20)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Téléchargez-la de nouveau");
        byte[] archive = zip("a.csv", TABLE);
        assertThatThrownBy(() -> read(Arrays.copyOf(archive, archive.length - 30)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("tronquée");
    }

    private List<FirmActivity> text(String table) throws Exception {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private List<FirmActivity> read(byte[] content) throws Exception {
        List<FirmActivity> firms = new ArrayList<>();
        ActivityFile.read(Files.write(folder.resolve("sirene"), content), firms::add);
        return firms;
    }

    private static byte[] gzip(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws Exception {
        return zip(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry(name));
            packed.write(content);
        }
        return out.toByteArray();
    }
}
