package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTablesTest {

    private static String csv(@Nullable Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvTable table = CsvTable.forPrograms(out)) {
            table.write(cells);
        }
        return out.toString();
    }

    private static Row xlsx(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxTable table = new XlsxTable(out, "Essai")) {
            table.heading(0, "un", 10);
            table.write(cells);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read().get(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 2",
                "-1+1",
                "-",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝cmd",
                "＋1",
                "－1",
                "＠x",
                "\u200B=1+1",
                "\uFEFF@x",
                "\u00A0 =1",
                "﹣＠x",
                "− 1"
            })
    void noTextIsTakenForAFormula(String text) throws IOException {
        assertThat(csv(text)).contains("'" + text);
        assertThat(xlsx(text).getCellText(0).replace("\r", "")).isEqualTo(("'" + text).replace("\r", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Entretien = voirie", "'déjà", "é", "1-1"})
    void anyOtherTextStaysAsItIs(String text) throws IOException {
        assertThat(csv(text)).isEqualTo(text + "\r\n");
        assertThat(xlsx(text).getCellText(0)).isEqualTo(text);
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        assertThat(csv(-5, new BigDecimal("-1234.50"), -7L, "-12,5", "-3")).isEqualTo("-5;-1234,50;-7;-12,5;-3\r\n");
        Row row = xlsx(-5, new BigDecimal("-1234.50"));
        assertThat(row.getCellAsNumber(0)).hasValue(new BigDecimal("-5"));
        assertThat(row.getCellAsNumber(1)).hasValue(new BigDecimal("-1234.50"));
    }

    @Test
    void datesAreIsoAndNothingIsEmpty() throws IOException {
        assertThat(csv(LocalDate.of(2027, 3, 1), null, "x")).isEqualTo("2027-03-01;;x\r\n");
    }

    @Test
    void aTextLongerThanACellIsCutInTheWorkbookAndWholeInTheTable() throws IOException {
        String most = "x".repeat(SpreadsheetText.LONGEST);

        assertThat(xlsx(most).getCellText(0)).isEqualTo(most);
        assertThat(xlsx("x".repeat(200_000)).getCellText(0))
                .hasSize(SpreadsheetText.LONGEST)
                .endsWith("x…");
        assertThat(csv("x".repeat(200_000))).hasSize(200_002);
    }

    @Test
    void aCutNeverHalvesACharacterAndCountsTheApostrophe() throws IOException {
        String faces = "😀".repeat(20_000);

        assertThat(xlsx(faces).getCellText(0)).hasSize(SpreadsheetText.LONGEST).endsWith("😀…");
        assertThat(xlsx("x" + faces).getCellText(0))
                .hasSize(SpreadsheetText.LONGEST - 1)
                .endsWith("😀…");
        assertThat(xlsx("=" + "x".repeat(SpreadsheetText.LONGEST - 1)).getCellText(0))
                .hasSize(SpreadsheetText.LONGEST)
                .startsWith("'=")
                .endsWith("x…");
    }
}
