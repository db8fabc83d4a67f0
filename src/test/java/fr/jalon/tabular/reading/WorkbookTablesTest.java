package fr.jalon.tabular.reading;

import static fr.jalon.tabular.reading.SomeTables.ods;
import static fr.jalon.tabular.reading.SomeTables.read;
import static fr.jalon.tabular.reading.SomeTables.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tabular.reading.SomeTables.Read;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTablesTest {

    @Test
    void cellsOfExcelAreReadByTheirType() throws Exception {
        Read read = read(xlsx(workbook -> {
            workbook.newWorksheet("Vide");
            Worksheet sheet = workbook.newWorksheet("Contacts");
            sheet.value(0, 0, "Liste");
            sheet.range(2, 0, 2, 1).merge();
            String[] names = {"Nom", "", "Vu le", "À", "Montant", "SIRET", "Actif", "Formule"};
            for (int i = 0; i < names.length; i++) {
                sheet.value(2, i, names[i]);
            }
            sheet.value(4, 0, "Zoé <&>");
            sheet.value(4, 1, "deux");
            sheet.value(4, 2, LocalDate.of(2027, 12, 6));
            sheet.style(4, 2).format("dd/mm/yyyy").set();
            sheet.value(4, 3, LocalDateTime.of(2027, 12, 6, 14, 5));
            sheet.style(4, 3).format("[$-40C]d mmmm yyyy hh:mm;@").set();
            sheet.value(4, 4, 14700.1 + 0.2);
            sheet.style(4, 4).format("#,##0.00 \"jours\"").set();
            sheet.value(4, 5, 21750001600019L);
            sheet.value(4, 6, true);
            sheet.formula(4, 7, "1+1");
        }));
        assertThat(read.layout().sheet()).isEqualTo("Contacts");
        assertThat(read.layout().sheets()).containsExactly("Vide", "Contacts");
        assertThat(read.layout().headerLine()).isEqualTo(3);
        assertThat(read.names())
                .containsExactly("Nom", "Colonne B", "Vu le", "À", "Montant", "SIRET", "Actif", "Formule");
        assertThat(read.lines().get(0).number()).isEqualTo(5);
        assertThat(read.cells().get(0))
                .startsWith("Zoé <&>", "deux", "2027-12-06", "2027-12-06T14:05", "14700,3", "21750001600019", "oui");
    }

    @Test
    void aSheetMayBeChosen() throws Exception {
        byte[] two = xlsx(workbook -> {
            workbook.newWorksheet("Un").value(0, 0, "a");
            workbook.newWorksheet("Deux").value(0, 0, "b");
        });
        assertThat(read(two).names()).containsExactly("a");
        assertThat(read(two, new ReadingChoice("Deux", null)).names()).containsExactly("b");
        assertThat(read(two, new ReadingChoice("Trois", null)).names()).containsExactly("a");
    }

    @Test
    void textsWithinCellsAndOfFormulasAreRead() throws Exception {
        Read read = read(
                xlsx(
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><r><t>No</t></r><r><t>m</t></r><rPh><t>x</t></rPh>"
                                + "</is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>Ville</v></c></row>"
                                + "<row r=\"7\"><c t=\"e\"><v>#N/A</v></c><c/><c><v>1E3</v></c></row></sheetData></worksheet>"));
        assertThat(read.names()).containsExactly("Nom", "Ville");
        assertThat(read.lines()).containsExactly(new TableLine(7, List.of("#N/A", "", "1000")));
    }

    @Test
    void daysOfExcelAreCountedAsItCountsThem() {
        assertThat(ExcelDate.text("1", false)).isEqualTo("1900-01-01");
        assertThat(ExcelDate.text("59", false)).isEqualTo("1900-02-28");
        assertThat(ExcelDate.text("61", false)).isEqualTo("1900-03-01");
        assertThat(ExcelDate.text("46727.25", false)).isEqualTo("2027-12-06T06:00");
        assertThat(ExcelDate.text("45265", true)).isEqualTo("2027-12-06");
        assertThat(ExcelDate.text("0.5", false)).isEqualTo("12:00");
        assertThat(ExcelDate.text("-3", false)).isEqualTo("-3");
        assertThat(ExcelDate.text("1e300", false)).isEqualTo("1e300");
    }

    @Test
    void formatsOfDaysAreToldFromThoseOfNumbers() {
        assertThat(List.of("dd/mm/yyyy", "jj/mm/aaaa", "[h]:mm", "d mmm", "mm:ss.0"))
                .allMatch(XlsxStyles::isDate);
        assertThat(List.of("0.00", "# ##0 \"jours\"", "General", "@", "[Red]0", "#,##0 [$€-40C]", "0\\d"))
                .noneMatch(XlsxStyles::isDate);
    }

    @Test
    void cellsOfOpenDocumentAreReadByTheirType() throws Exception {
        Read read = read(ods("""
                <table:table table:name="Vide"><table:table-row table:number-rows-repeated="1048576">
                  <table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
                <table:table table:name="Contacts"><table:table-header-rows><table:table-row>
                  <table:table-cell table:number-columns-spanned="2"><text:p>Nom</text:p></table:table-cell><table:covered-table-cell/>
                  <table:table-cell><text:p>Vu le</text:p></table:table-cell><table:table-cell><text:p>Montant</text:p></table:table-cell>
                  <table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row table:number-rows-repeated="2">
                  <table:table-cell><office:annotation><text:p>remarque</text:p></office:annotation><text:p>Zoé<text:s text:c="2"/>B.</text:p>
                    <text:p>chef</text:p></table:table-cell>
                  <table:table-cell><text:p>x</text:p></table:table-cell>
                  <table:table-cell office:value-type="date" office:date-value="2027-12-06T00:00:00"><text:p>06/12/27</text:p></table:table-cell>
                  <table:table-cell office:value-type="currency" office:value="14700.5"><text:p>14 701 €</text:p></table:table-cell>
                </table:table-row>
                <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table>"""));
        assertThat(read.layout().sheet()).isEqualTo("Contacts");
        assertThat(read.names()).containsExactly("Nom", "Colonne B", "Vu le", "Montant");
        List<String> cells = List.of("Zoé  B.\nchef", "x", "2027-12-06", "14700,5");
        assertThat(read.lines()).containsExactly(new TableLine(4, cells), new TableLine(5, cells));
    }
}
