package fr.jalon.tabular.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tabular.FieldKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT   | '  Zoé\u00A0' | Zoé | Zoé",
                "TEXT   | '=\"0612\"' | 0612 | 0612",
                "TEXT   | '''=cmd' | =cmd | =cmd",
                "EMAIL  | ' mailto:Zoe@Mairie.fr ' | Zoe@Mairie.fr | Zoe@Mairie.fr",
                "PHONE  | 06.12.34.56.78 | +33612345678 | 06 12 34 56 78",
                "PHONE  | +33 (0)6 12 34 56 78 | +33612345678 | 06 12 34 56 78",
                "PHONE  | 0033-1-40-00-00-00 | +33140000000 | 01 40 00 00 00",
                "PHONE  | 612345678 | +33612345678 | 06 12 34 56 78",
                "PHONE  | +32 2 123 45 67 | +3221234567 | +3221234567",
                "DATE   | 2027-12-06T00:00:00 | 2027-12-06 | 6 déc. 2027",
                "DATE   | 6/12/27 | 2027-12-06 | 6 déc. 2027",
                "DATE   | 06.12.1985 08:30 | 1985-12-06 | 6 déc. 1985",
                "DATE   | lundi 6 décembre 2027 | 2027-12-06 | 6 déc. 2027",
                "DATE   | 1er févr. 2026 | 2026-02-01 | 1er févr. 2026",
                "DATE   | 46727 | 2027-12-06 | 6 déc. 2027",
                "NUMBER | '14 700,50 €' | 14700.50 | '14700,50'",
                "NUMBER | '1.234.567,89' | 1234567.89 | '1234567,89'",
                "NUMBER | '14\u202F700 HT' | 14700 | 14700",
                "NUMBER | '12,125' | 12.125 | '12,125'",
                "SIREN  | '217 500 016' | 217500016 | 217 500 016",
                "SIRET  | '217 500 016 00019' | 21750001600019 | 217 500 016 00019",
            })
    void aCellIsUnderstoodAsPeopleWriteIt(FieldKind kind, String cell, String value, String shown) {
        CellReading reading = CellReader.read(kind, cell);
        assertThat(reading.fault()).isEmpty();
        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.shown().replaceAll("[\u00A0\u202F]", " ")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL  | paul@ | nom@domaine",
                "PHONE  | 06 12 34 56 | 10 chiffres",
                "PHONE  | 0612345678 / 0140000000 | 10 chiffres",
                "PHONE  | +336123 | 10 chiffres",
                "DATE   | 31/02/2026 | Ce n’est pas une date",
                "DATE   | 12/31/2026 | Ce n’est pas une date",
                "NUMBER | '12.500' | les milliers ou les décimales",
                "NUMBER | douze | pas un nombre",
                "NUMBER | 1e99 | pas un nombre",
                "SIREN  | 217500017 | 9 chiffres",
                "SIRET  | 2175 | 14 chiffres",
                "TEXT   | '#N/A' | formule",
                "TEXT   | Zo\uFFFD | illisible",
            })
    void whatIsNotUnderstoodSaysWhy(FieldKind kind, String cell, String fault) {
        CellReading reading = CellReader.read(kind, cell);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.fault()).contains(fault);
    }
}
