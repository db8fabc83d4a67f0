package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.market.SharedData;
import fr.jalon.market.intake.reading.DecpFile;
import fr.jalon.market.intake.reading.Published;
import fr.jalon.market.intake.reading.ReadingProgress;
import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.tabular.reading.SomeTables;
import fr.jalon.upload.SomeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of awards means the same in whatever it is kept. */
class WorkbooksOfAwardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final String CSV = """
            id,acheteur_id,objet,codeCPV,dureeMois,dateNotification,montant,titulaire_id,titulaire_typeIdentifiant,marcheInnovant
            2024-1,21350123200018,"Entretien, secteur nord",77310000,48,2024-02-22,130000.5,73282932000074,SIRET,non
            2024-2,21350123200018,Élagage,77340000,12,2024-03-01,14125.25,73282932000074,SIRET,oui
            """;

    @TempDir
    Path folder;

    private List<Interpretation> read(byte[] content) throws IOException, UnreadableFileException {
        Path file = Files.write(Files.createTempFile(folder, "any", ".name"), content);
        AwardInterpreter interpreter = new AwardInterpreter(TODAY);
        List<Interpretation> read = new ArrayList<>();
        DecpFile.read(file, new ReadingProgress(), SaidColumns.NONE, record -> read.add(interpreter.interpret(record)));
        return read;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void typedCellsOfExcelAreReadAsTheSameRowOfACsv() throws Exception {
        byte[] workbook = SomeTables.xlsx(book -> {
            book.newWorksheet("Lisez-moi");
            Worksheet sheet = book.newWorksheet("Marchés");
            sheet.value(0, 0, "Marchés notifiés en 2024");
            List<List<String>> rows = rows(CSV);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row + 2, column, rows.get(row).get(column));
                }
            }
        });

        List<Interpretation> plain = read(bytes(CSV));
        assertThat(plain).hasSize(2).allSatisfy(one -> assertThat(one.award()).isNotNull());
        assertThat(read(workbook)).extracting(Interpretation::award).isEqualTo(awards(plain));
        assertThat(read(workbook))
                .extracting(Interpretation::findings)
                .isEqualTo(plain.stream().map(Interpretation::findings).toList());
    }

    /** As spreadsheets keep it: numbers as numbers, days as days. */
    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell.matches("\\d+(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(cell));
        } else {
            sheet.value(row, column, cell);
        }
    }

    @Test
    void typedCellsOfOpenDocumentAreReadAsTheSameRowOfACsv() throws Exception {
        StringBuilder table = new StringBuilder("<table:table table:name=\"A\">");
        for (List<String> row : rows(CSV)) {
            table.append("<table:table-row>");
            for (String cell : row) {
                String type = cell.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? "\"date\" office:date-value=\"" + cell + "\""
                        : cell.matches("\\d+(\\.\\d+)?") ? "\"float\" office:value=\"" + cell + "\"" : "\"string\"";
                table.append("<table:table-cell office:value-type=")
                        .append(type)
                        .append("><text:p>")
                        .append(cell)
                        .append("</text:p></table:table-cell>");
            }
            table.append("</table:table-row>");
        }

        assertThat(read(SomeTables.ods(table.append("</table:table>").toString())))
                .extracting(Interpretation::award)
                .isEqualTo(awards(read(bytes(CSV))));
    }

    @Test
    void aRegionsReportKeptInAWorkbookGivesTheSameAwards() throws Exception {
        Path report = SharedData.file("wider/attributions/region-bretagne_2019_compte-rendu_cp1252.csv.gz");
        byte[] plain;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(report))) {
            plain = in.readAllBytes();
        }
        List<List<String>> rows = rows(new String(plain, Charset.forName("windows-1252")), ';');
        byte[] workbook = SomeTables.xlsx(book -> {
            Worksheet sheet = book.newWorksheet("Compte rendu");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        });

        assertThat(read(workbook))
                .hasSize(762)
                .extracting(Interpretation::award)
                .isEqualTo(awards(read(plain)));
    }

    @Test
    void titlesAboveTheHeaderOfACsvAreSteppedOver() throws Exception {
        String titled = "Marchés notifiés en 2024;;\r\nSource : service achats;;\r\n\r\n"
                + CSV.replace("\"Entretien, secteur nord\"", "Entretien").replace(',', ';');
        assertThat(read(bytes(titled)))
                .extracting(Interpretation::award)
                .isEqualTo(awards(read(bytes(CSV.replace("Entretien, secteur nord", "Entretien")))));
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRejectedWithItsLine() throws Exception {
        List<Published> records = new ArrayList<>();
        byte[] workbook = SomeTables.xlsx(book -> {
            Worksheet sheet = book.newWorksheet("A");
            List<List<String>> rows = rows(CSV);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.value(2, 12, "de trop");
        });
        DecpFile.read(
                Files.write(folder.resolve("large"), workbook), new ReadingProgress(), SaidColumns.NONE, records::add);
        assertThat(records).extracting(Published::line).containsExactly(2L, 3L);
        assertThat(records.get(0).defect()).isNull();
        assertThat(records.get(1).defect()).contains("13 colonnes, l'en-tête 10");
    }

    @Test
    void whatIsNoTableOfAwardsIsRefusedWithASentence() {
        assertThatThrownBy(() -> read(SomeFiles.docx()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("document bureautique");
        assertThatThrownBy(() -> read(SomeTables.xlsx(book -> {
                    Worksheet sheet = book.newWorksheet("A");
                    List.of("Nom", "Prénom").forEach(name -> sheet.value(0, name.length() % 3, name));
                    sheet.value(1, 0, "Aubert");
                })))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("il y manque le numéro du marché");
        assertThatThrownBy(() -> read(bytes("Une liste\nsans rien\n")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Une liste");
        assertThatThrownBy(() -> read(SomeFiles.openDocument("spreadsheet", Map.of("content.xml", bytes("<a")))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("classeur");
    }

    private static List<Award> awards(List<Interpretation> read) {
        return read.stream().map(Interpretation::award).toList();
    }

    private static List<List<String>> rows(String csv) {
        return rows(csv, ',');
    }

    private static List<List<String>> rows(String csv, char separator) {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
