package fr.jalon.market.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.RecordText;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.Siren;
import fr.jalon.tabular.reading.SomeTables;
import fr.jalon.tabular.reading.TableLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table whose columns have names of their own, of which somebody has said what they mean. */
class SaidColumnsTest {

    private static final List<String> HEADER =
            List.of("Dossier", "Qui achète", "Quoi", "Combien", "Le", "Note interne");
    private static final List<List<String>> ROWS = List.of(
            List.of("2024-1", "21350123200018", "Élagage des allées", "14700.5", "2024-02-22", "à relancer"),
            List.of("2024-2", "21350123200018", "Entretien", "9000", "2024-03-01", ""));

    private static final SaidColumns SAID = new SaidColumns(Map.of(
            TableLayout.fingerprint(HEADER), List.of("id", "acheteur_id", "objet", "montant", "dateNotification")));

    private final AwardInterpreter interpreter = new AwardInterpreter(LocalDate.of(2026, 1, 15));

    @TempDir
    Path folder;

    private List<Published> read(byte[] content, SaidColumns said) throws IOException, UnreadableFileException {
        List<Published> read = new ArrayList<>();
        DecpFile.read(
                Files.write(Files.createTempFile(folder, "any", ".name"), content),
                new ReadingProgress(),
                said,
                read::add);
        return read;
    }

    static Stream<Arguments> everyKindOfTable() {
        return Stream.of(
                Arguments.of("semicolons", text(";").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("tabs", text("\t").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252", text(";").getBytes(Charset.forName("windows-1252"))),
                Arguments.of("UTF-16", text(",").getBytes(StandardCharsets.UTF_16)),
                Arguments.of(
                        "a title above", ("Marchés de la ville;;;\n\n" + text(";")).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "other case and signs",
                        text(";").replace("Qui achète", "QUI_ACHETE").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "an empty column behind",
                        text(";").replace("\n", ";;\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("gzip", gzip(text("|").getBytes(StandardCharsets.UTF_8))),
                Arguments.of("Excel", SomeTables.xlsx(book -> fill(book.newWorksheet("Marchés")))),
                Arguments.of("Excel, the second sheet", SomeTables.xlsx(book -> {
                    Worksheet first = book.newWorksheet("Lisez-moi");
                    first.value(0, 0, "Nom");
                    first.value(0, 1, "Rôle");
                    first.value(1, 0, "Zoé");
                    fill(book.newWorksheet("Marchés"));
                })),
                Arguments.of("OpenDocument", SomeTables.ods(sheet())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKindOfTable")
    void meansTheSameInWhateverItIsKept(String kind, byte[] table) throws Exception {
        List<Award> awards = read(table, SAID).stream()
                .map(interpreter::interpret)
                .map(Interpretation::award)
                .toList();

        assertThat(awards).extracting(Award::number).containsExactly("2024-1", "2024-2");
        Award first = awards.get(0);
        assertThat(first.buyer().siren()).isEqualTo(new Siren("213501232"));
        assertThat(first.subject().object()).isEqualTo("Élagage des allées");
        assertThat(first.amount()).isEqualByComparingTo(new BigDecimal("14700.5"));
        assertThat(first.calendar().notification()).isEqualTo(LocalDate.of(2024, 2, 22));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKindOfTable")
    void isRefusedByItsOwnHeadingsWhereNothingWasSaid(String kind, byte[] table) throws Exception {
        assertThatThrownBy(() -> read(table, SaidColumns.NONE))
                .isInstanceOf(MissingColumnsException.class)
                .hasMessageContaining("il y manque")
                .hasMessageNotContaining("Marchés de la ville");
        assertThat(UnknownColumns.in(Files.write(folder.resolve("unknown"), table), SaidColumns.NONE))
                .isTrue();
        assertThat(UnknownColumns.in(Files.write(folder.resolve("known"), table), SAID))
                .isFalse();
    }

    @Test
    void theRefusalNamesTheLineOfTheHeadings() {
        assertThatThrownBy(() -> read(
                        ("Marchés de la ville;;;\n\n" + text(";")).getBytes(StandardCharsets.UTF_8), SaidColumns.NONE))
                .hasMessageContaining("sa ligne 3 nomme «\u00A0Dossier\u00A0», «\u00A0Qui achète\u00A0»");
    }

    /** A contract is put together again from its records, when nobody knows any more what was said of a layout. */
    @Test
    void theRecordHoldsWhatWasPublishedAndItsMeaning() throws Exception {
        Published first = read(text(";").getBytes(StandardCharsets.UTF_8), SAID).get(0);
        String kept = RecordText.of(first.content());
        Tree.Fields again = (Tree.Fields) JsonTree.parse(kept).orElseThrow();

        assertThat(again.get(RowColumns.PUBLISHED))
                .isInstanceOfSatisfying(
                        Tree.Fields.class,
                        published -> assertThat(published.values())
                                .containsEntry("Dossier", new Tree.Text("2024-1"))
                                .containsEntry("Note interne", new Tree.Text("à relancer")));
        assertThat(interpreter.interpret(again, first.format()).award())
                .isNotNull()
                .isEqualTo(interpreter.interpret(first).award());
    }

    /** « Montant HT » is known, but what was said goes before: the column was left aside. */
    @Test
    void whatWasSaidGoesBeforeWhatNamesMean() throws Exception {
        List<String> header = List.of("id", "acheteur_id", "Montant HT", "Référence", "Total");
        SaidColumns said = new SaidColumns(
                Map.of(TableLayout.fingerprint(header), List.of("", "acheteur_id", "", "id", "montant")));
        String table =
                String.join(";", header) + "\n1;21350123200018;100000;2024-9;200000\n2;21350123200018;5000;2024-10;\n";

        List<Award> awards = read(table.getBytes(StandardCharsets.UTF_8), said).stream()
                .map(record -> JsonTree.parse(RecordText.of(record.content())).orElseThrow())
                .map(content -> interpreter.interpret(content, Format.CSV).award())
                .toList();

        assertThat(awards).extracting(Award::number).containsExactly("2024-9", "2024-10");
        assertThat(awards.get(0).amount()).isEqualByComparingTo(new BigDecimal("200000"));
        assertThat(awards.get(1).amount())
                .as("said to be in a column that is empty")
                .isNull();
    }

    @Test
    void cellsThatSpreadsheetsProtectAreReadWithoutTheirProtection() throws Exception {
        String table = text(";").replace("21350123200018", "=\"21350123200018\"");
        assertThat(read(table.getBytes(StandardCharsets.UTF_8), SAID))
                .allSatisfy(record ->
                        assertThat(interpreter.interpret(record).award()).isNotNull());
    }

    @Test
    void aRowOfAnotherWidthIsRejectedWithItsLine() throws Exception {
        String table = text(";") + "2024-3;21350123200018\n";
        assertThat(read(table.getBytes(StandardCharsets.UTF_8), SAID)).last().satisfies(record -> {
            assertThat(record.line()).isEqualTo(4);
            assertThat(record.defect()).contains("2 colonnes, l'en-tête 6");
        });
    }

    @Test
    void tablesWithoutHeadingsAreNotTakenForOneAnother() {
        SaidColumns said = new SaidColumns(
                Map.of(TableLayout.fingerprint(List.of("", "", "")), List.of("id", "acheteur_id", "objet")));
        assertThatThrownBy(() -> read(
                        SomeTables.xlsx(book -> {
                            Worksheet sheet = book.newWorksheet("A");
                            for (int row = 0; row < 3; row++) {
                                for (int column = 0; column < 3; column++) {
                                    sheet.value(row, column, 20240000 + row * 10 + column);
                                }
                            }
                        }),
                        said))
                .isInstanceOf(MissingColumnsException.class)
                .hasMessageContaining("aucune ligne n'y nomme de colonnes");
    }

    @Test
    void whatIsNoTableLacksNoColumns() throws Exception {
        for (String content :
                List.of("{\"marches\":[", "<!DOCTYPE html><html></html>", "%PDF-1.7", "{\"marches\":[{\"id\":1}]}")) {
            assertThat(UnknownColumns.in(Files.writeString(folder.resolve("other"), content), SaidColumns.NONE))
                    .as(content)
                    .isFalse();
        }
    }

    private static String text(String separator) {
        return Stream.concat(Stream.of(HEADER), ROWS.stream())
                .map(row -> String.join(separator, row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void fill(Worksheet sheet) {
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(ROWS);
        for (int row = 0; row < all.size(); row++) {
            for (int column = 0; column < HEADER.size(); column++) {
                String cell = all.get(row).get(column);
                if (row > 0 && column == 3) {
                    sheet.value(row, column, new BigDecimal(cell));
                } else if (row > 0 && column == 4) {
                    sheet.value(row, column, LocalDate.parse(cell));
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                } else {
                    sheet.value(row, column, cell);
                }
            }
        }
    }

    private static String sheet() {
        return Stream.concat(Stream.of(HEADER), ROWS.stream())
                .map(row -> row.stream()
                        .map(cell -> "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                + "</text:p></table:table-cell>")
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining("", "<table:table table:name=\"A\">", "</table:table>"));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
