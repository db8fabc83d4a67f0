package fr.jalon.tabular.reading;

import static fr.jalon.tabular.reading.SomeTables.ods;
import static fr.jalon.tabular.reading.SomeTables.read;
import static fr.jalon.tabular.reading.SomeTables.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.upload.SomeFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTablesTest {

    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    /** More than is let pass whatever its ratio. */
    private static final long UNFOLDED = 80L << 20;

    @TempDir
    Path folder;

    @Test
    void whatAFileClaimsToRepeatOrPlaceFarAwayTakesNoMemory() {
        assertThatThrownBy(() -> read(xlsx(SHEET.formatted("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))))
                .hasMessageContaining("plus de 500 colonnes");
        assertThatThrownBy(() -> read(ods("<table:table table:name=\"a\"><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>")))
                .hasMessageContaining("plus de 500 colonnes");
        assertThatThrownBy(
                        () -> read(
                                ods(
                                        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\">"
                                                + "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>")))
                .hasMessageContaining("est répétée 1000000 fois");
    }

    @Test
    void nothingIsReadFromElsewhere() {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String cell = "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>";
        assertThatThrownBy(() -> read(xlsx(doctype + SHEET.formatted(cell)))).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read(SomeFiles.zip(Map.of("content.xml", SomeTables.bytes(doctype + "<a>&e;</a>")))))
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void damagedWorkbooksAreToldInASentence() {
        assertThatThrownBy(() -> read(xlsx("<worksheet><sheetData><row><c>"))).hasMessageContaining("abîmé");
        assertThatThrownBy(() -> read(xlsx("&#0;"))).hasMessageContaining("abîmé");
        byte[] whole = xlsx(SHEET.formatted("<row><c><v>1</v></c></row>"));
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessageContaining("abîmé");
        assertThatThrownBy(() -> read(SomeFiles.zip(Map.of("a.txt", new byte[3]))))
                .hasMessageContaining("ni un classeur");
        assertThatThrownBy(() -> read(SomeFiles.zip(Map.of("xl/workbook.xml", new byte[3]))))
                .hasMessageContaining("abîmé");
    }

    @Test
    void numbersOfNoWorldAndNonsenseOfCellsAreHarmless() throws Exception {
        assertThat(read(xlsx(
                                SHEET.formatted(
                                        "<row r=\"x\"><c r=\"1A\" t=\"s\" s=\"-4\"><v>-7</v></c>"
                                                + "<c><v>1e400000000</v></c><c s=\"99999999999\"><v>1e9999999999</v></c><c t=\"zz\"><v>b</v></c></row>")))
                        .names())
                .contains("1e400000000", "1e9999999999", "b");
    }

    @Test
    @Tag("slow")
    void aBombIsRefusedAsItUnfolds() throws IOException {
        assertThatThrownBy(() -> read(bomb(
                        "xl/worksheets/a.xml",
                        "<worksheet><sheetData>",
                        ("<row>" + " ".repeat(2_000) + "</row>").repeat(50))))
                .hasMessageContaining("hors de toute proportion");
        assertThatThrownBy(() ->
                        read(bomb("xl/sharedStrings.xml", "<sst>", "<si><t>" + "x".repeat(100_000) + "</t></si>")))
                .hasMessageContaining("trop de texte");
        assertThatThrownBy(() -> read(bomb("content.xml", "<a>", " ".repeat(100_000))))
                .hasMessageContaining("hors de toute proportion");
    }

    private byte[] bomb(String part, String begin, String again) throws IOException {
        Path file = folder.resolve("bombe" + part.length());
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(SomeTables.bytes(begin));
            byte[] more = SomeTables.bytes(again);
            for (long written = 0; written < UNFOLDED; written += more.length) {
                zip.write(more);
            }
            for (Map.Entry<String, String> other : Map.of(
                            "xl/workbook.xml",
                                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
                            "xl/_rels/workbook.xml.rels",
                                    "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>")
                    .entrySet()) {
                if (part.startsWith("xl/")) {
                    zip.putNextEntry(new ZipEntry(other.getKey()));
                    zip.write(SomeTables.bytes(other.getValue()));
                }
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    @Tag("slow")
    void fiftyMegabytesAreReadInAHeapOfTwentyFour() throws Exception {
        Path file = folder.resolve("grand.csv");
        byte[] line = "Durand;Zoé;12/03/2026;14 700,00;une ligne comme une autre, \"\"assez longue\"\" pour durer\n"
                .getBytes("windows-1252");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("Nom;Prénom;Jour;Montant;Note\n".getBytes("windows-1252"));
            for (long written = 0; written < 50L << 20; written += line.length) {
                out.write(line);
            }
        }
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountingLines.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = reader.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reader.waitFor()).as(said).isZero();
            assertThat(said).startsWith("Windows-1252 " + ((50L << 20) / line.length + 1) + " ");
        }
    }

    /** Run in a process of its own, with less memory than the file has bytes. */
    static final class CountingLines {

        private CountingLines() {}

        public static void main(String[] arguments) throws IOException, UnreadableTableException {
            long begin = System.nanoTime();
            try (TableFile table = TableFile.open(Path.of(arguments[0]), ReadingChoice.GUESS, name -> false)) {
                long lines = 0;
                while (table.next() != null) {
                    lines++;
                }
                System.out.println(table.layout().encoding() + " " + lines + " lines in "
                        + (System.nanoTime() - begin) / 1_000_000 + " ms");
            }
        }
    }
}
