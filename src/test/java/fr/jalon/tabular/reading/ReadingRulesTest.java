package fr.jalon.tabular.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small rules by which a table is read, each with what people really type. */
class ReadingRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            12345678901234       | 12345678901234
            1.2345678901234E13   | 12345678901234
            0.1                  | 0,1
            0.30000000000000004  | 0,3
            1234.5               | 1234,5
            -0                   | 0
            0.0                  | 0
            1E3                  | 1000
            1E-5                 | 0,00001
            1E300                | 1E300
            12 000               | 12 000
            abc                  | abc
            """)
    void numbersOfSpreadsheets(String raw, String expected) {
        assertThat(TypedNumber.text(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "46357, false, 2026-12-01",
        "46357.5, false, 2026-12-01T12:00",
        "46357.999999, false, 2026-12-02",
        "0.25, false, 06:00",
        "44895, true, 2026-12-01",
        "2958465, false, 9999-12-31",
        "2958466, false, 2958466",
        "-3, false, -3",
        "abc, false, abc",
        "NaN, false, NaN",
    })
    void daysOfSpreadsheets(String raw, boolean ofMacs, String expected) {
        assertThat(ExcelDate.text(raw, ofMacs)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Total | 1 240,50 €  |              | true
            TOTAL GÉNÉRAL | 12 | -3,5           | true
            Sous-total | 50 %  |               | true
            Total |       |                    | true
                  | Totaux | 12                | true
            Total Énergies | 12 |              | false
            Total | rue de la Paix | 44000     | false
            Totale | 12 |                      | false
            Aubert | 12 |                      | false
            """)
    void aTotalHasNothingButFiguresBesideIt(String a, String b, String c, boolean total) {
        assertThat(new LineRules(List.of()).isTotal(line(a, b, c))).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "claire@ville.fr, true",
        "06/12/2027, true",
        "2027-12-06, true",
        "02 40 11 22 33, true",
        "+33 2 40 11 22 33, true",
        "'1234,56', true",
        "Téléphone, false",
        "2027, false",
        "E-mail, false",
        "Lot 1, false",
        "N°, false",
        "Montant 2026 (€ HT), false",
    })
    void aValueIsNoName(String cell, boolean value) {
        assertThat(DataLook.isValue(cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "499, SF"})
    void columnsByLetterAsInSpreadsheets(int column, String letters) {
        assertThat(Headings.letters(column)).isEqualTo(letters);
    }

    @Test
    void namesThatComeAgainAreNumberedAndEmptyColumnsOfNoDataAreNone() {
        Headings headings = new Headings(line("Nom", " nom ", "", "Nom", ""), line("Titre", "", "", "", ""), 5);
        assertThat(headings.columns(List.of(line("a", "b", "", "c", "d"))))
                .extracting(TableColumn::name)
                .containsExactly("Nom", "nom", "Nom (2)", "Colonne E");
    }

    @Test
    void aHeadingMergedOverTwoLinesIsReadFromAbove() {
        Headings headings = new Headings(line("", "Jour", "Heure"), line("Nom", "Visite", ""), 3);
        assertThat(headings.columns(List.of())).extracting(TableColumn::name).containsExactly("Nom", "Jour", "Heure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~', textBlock = """
            sep=,\\na;b,c\\n1;2,3                 § ,
            "sep=|"\\na;b|c                       § |
            nom;montant\\nA;1,5\\nB;2,5           § ;
            nom,ville\\nA,"Nantes; Rezé"\\nB,C    § ,
            a|b\\n1|2                             § |
            seul                                  § ;
            a;b\\n"jamais refermé;c               § ;
            """)
    void whatPartsTheColumns(String head, char separator) {
        assertThat(CsvSeparator.of(head.replace("\\n", "\n"))).isEqualTo(separator);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 600, Integer.MAX_VALUE})
    void whatStandsTooFarAwayIsRefusedWithItsLine(int column) {
        CellRow row = new CellRow(7);
        assertThatThrownBy(() -> row.put(column, "x"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("ligne 7");
    }

    @Test
    void blanksClaimedByTheMillionTakeNoPlace() throws Exception {
        CellRow row = new CellRow(1);
        row.add("", Integer.MAX_VALUE);
        row.add("", Integer.MAX_VALUE);
        assertThat(row.isEmpty()).isTrue();
        CellRow full = new CellRow(2);
        full.put(2, "c");
        full.put(0, "a");
        full.put(2, "d");
        full.add("e", 2);
        assertThat(full.line().cells()).containsExactly("a", "", "d", "e", "e");
    }

    @Test
    void theHeaderAgainIsToldHoweverWritten() {
        LineRules rules = new LineRules(List.of("Nom", "E-mail"));
        assertThat(rules.isHeaderAgain(line("NOM", "e mail"))).isTrue();
        assertThat(rules.isHeaderAgain(line("Nom", "E-mail", "x"))).isFalse();
        assertThat(new LineRules(List.of()).isHeaderAgain(line())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Liste;;   # Nom;Prénom;Tél # Roux;Anne;0240112233       | 2
            Nom;Tél;  # Roux;0240112233; # Tél;Nom;                 | 1
            2025;2026;2027 # 12;13;14                              | 0
            Commune;Code;2025;2026 # Nantes;x;12;13               | 1
            a@b.fr;Roux;x # c@d.fr;Blanc;y                         | 0
            """)
    void theHeaderIsBelowTitlesAndAboveTheData(String table, int header) {
        List<TableLine> lines = new java.util.ArrayList<>();
        for (String line : table.split(" *# *")) {
            lines.add(new TableLine(lines.size() + 1, List.of(line.split(";", -1))));
        }
        assertThat(new HeaderFinder("Nom"::equals, fingerprint -> false)
                        .find(lines)
                        .map(TableLine::number)
                        .orElse(0L))
                .isEqualTo(header);
    }

    private static TableLine line(String... cells) {
        return new TableLine(
                1, Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList());
    }
}
