package fr.jalon.tabular.reading;

import static fr.jalon.tabular.reading.SomeTables.bytes;
import static fr.jalon.tabular.reading.SomeTables.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.tabular.reading.SomeTables.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static final String CONTACTS = "Nom;Prénom;Téléphone\nLefèvre;Zoé;06 12\nD’Arçon;Noël;01 40\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
    void theEncodingIsToldByTheContent(String encoding) throws Exception {
        Read read = read(CONTACTS.getBytes(Charset.forName(encoding)));
        assertThat(read.names()).containsExactly("Nom", "Prénom", "Téléphone");
        assertThat(read.cells())
                .containsExactly(List.of("Lefèvre", "Zoé", "06 12"), List.of("D’Arçon", "Noël", "01 40"));
    }

    @Test
    void theEuroAndTheLigatureTellIso885915() throws Exception {
        Read read = read("Nom;Œuvre;Prix\nÉlise;cœur;12 €\n".getBytes("ISO-8859-15"));
        assertThat(read.cells()).containsExactly(List.of("Élise", "cœur", "12 €"));
        assertThat(read.layout().encoding()).isEqualTo("ISO-8859-15");
    }

    @Test
    void aMarkIsNoPartOfTheFirstName() throws Exception {
        assertThat(read(bytes("\uFEFF" + CONTACTS)).names()).startsWith("Nom");
        assertThat(read(("\uFEFF" + CONTACTS).getBytes(StandardCharsets.UTF_16LE))
                        .names())
                .startsWith("Nom");
    }

    @Test
    void aFewBrokenBytesAmongGoodOnesAreDirt() throws Exception {
        String good = "Nom;Ville\n" + "Zoé;Évry\n".repeat(20);
        byte[] all = (good + "Hélène;?\n").getBytes(StandardCharsets.UTF_8);
        all[all.length - 2] = (byte) 0xED;
        Read read = read(all);
        assertThat(read.layout().encoding()).isEqualTo("UTF-8");
        assertThat(read.lines().get(20).cells()).containsExactly("Hélène", "\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"';'", "','", "'\t'", "'|'"},
            delimiter = '/')
    void theSeparatorIsToldByTheContent(char separator) throws Exception {
        String text = "Nom;Adresse;Prix\n\"Petit; Anne\";\"1, rue du Pont\";\"14 700,00\"\nDurand;\"2 | b\";3\n"
                .replace(';', separator);
        Read read = read(bytes(text));
        assertThat(read.layout().separator()).isEqualTo(separator);
        assertThat(read.lines().get(0).cells()).hasSize(3).contains("14 700,00");
    }

    @Test
    void decimalCommasDoNotPartColumns() throws Exception {
        Read read = read(bytes("Objet;HT;TTC\nTonte;12,50;15,00\nTaille;13,50;16,20\n"));
        assertThat(read.cells()).contains(List.of("Tonte", "12,50", "15,00"));
        assertThat(read(bytes("sep=|\nNom;x|Ville\na;b|c\n")).cells()).containsExactly(List.of("a;b", "c"));
    }

    @Test
    void aFieldMayHoldLinesAndTheLineIsThatOfTheFile() throws Exception {
        Read read = read(bytes("Nom;Note\n\"a\";\"un\ndeux\"\"\"\n\nb;c\n"));
        assertThat(read.lines().get(0)).isEqualTo(new TableLine(2, List.of("a", "un\ndeux\"")));
        assertThat(read.lines().get(1).number()).isEqualTo(5);
    }

    @Test
    void titlesTotalsEmptyColumnsAndHeadersAgainAreNoData() throws Exception {
        Read read = read(bytes("""
                Liste des contacts;;;
                Mise à jour le 12/03/2026;;;

                Nom;;Ville;Montant
                Durand;;Nantes;12
                Nom;;Ville;Montant
                Petit;;Brest;30
                TOTAL;;;42,00 €
                Total Énergies;;Paris;7
                """));
        assertThat(read.layout().headerLine()).isEqualTo(4);
        assertThat(read.names()).containsExactly("Nom", "Ville", "Montant");
        assertThat(read.lines()).extracting(TableLine::number).containsExactly(5L, 7L, 9L);
        assertThat(read.totals()).isEqualTo(1);
        assertThat(read.headersAgain()).isEqualTo(1);
    }

    @Test
    void aTableWithoutHeaderHasColumnsByLetter() throws Exception {
        Read read = read(bytes("Durand;paul@mairie.fr;12/03/2026\nPetit;anne@mairie.fr;13/03/2026\n"));
        assertThat(read.layout().headerLine()).isZero();
        assertThat(read.names()).containsExactly("Colonne A", "Colonne B", "Colonne C");
        assertThat(read.lines()).hasSize(2);
    }

    @Test
    void whereTheHeaderIsMayBeSaid() throws Exception {
        byte[] names = bytes("Durand;Paul\nPetit;Anne\n");
        assertThat(read(names).lines()).hasSize(1);
        assertThat(read(names, new ReadingChoice(null, 0)).lines()).hasSize(2);
        byte[] late = bytes("a;b\nNom;Prénom\nPetit;Anne\n");
        assertThat(read(late).names()).containsExactly("a", "b");
        assertThat(read(late, "Nom", "Prénom").names()).containsExactly("Nom", "Prénom");
        assertThat(read(late, new ReadingChoice(null, 2)).names()).containsExactly("Nom", "Prénom");
    }

    @Test
    void ofTwoLinesOfHeadingsTheLowerIsReadWithWhatIsMergedFromAbove() throws Exception {
        Read read = read(bytes("Nom;Joindre;;Ville\n;Mail;Tél.;\nDurand;a@b.fr;01;Brest\n"), "Mail", "Tél.");
        assertThat(read.names()).containsExactly("Nom", "Mail", "Tél.", "Ville");
    }

    @Test
    void theFingerprintIsThatOfTheHeadingsHoweverWritten() throws Exception {
        String one = read(bytes("Nom;Prénom\na;b\n")).layout().fingerprint();
        assertThat(read("NOM,prenom \r\nx,y\r\n".getBytes("windows-1252"))
                        .layout()
                        .fingerprint())
                .isEqualTo(one);
        assertThat(read(bytes("Prénom;Nom\na;b\n")).layout().fingerprint()).isNotEqualTo(one);
    }

    @Test
    void twoColumnsOfOneNameAreTold() throws Exception {
        assertThat(read(bytes("Tél;Tél;\n1;2;3\n")).names()).containsExactly("Tél", "Tél (2)", "Colonne C");
    }

    @Test
    void aHundredColumnsAreReadAndSixHundredRefused() throws Exception {
        assertThat(read(bytes(wide(100) + wide(100))).names()).hasSize(100);
        assertThatThrownBy(() -> read(bytes(wide(600)))).hasMessageContaining("plus de 500 colonnes");
    }

    @Test
    void whatNoTableHoldsIsShownAsLost() throws Exception {
        Read read = read(bytes("Nom;Note\na\0b;c\u0001\u000Bd\n"));
        assertThat(read.cells()).containsExactly(List.of("a\uFFFDb", "c\uFFFD\nd"));
        byte[] lone = ("Nom;Note\na" + (char) 0xD800 + "b;c\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(lone).cells()).containsExactly(List.of("a\uFFFDb", "c"));
    }

    @Test
    void aQuoteLeftOpenIsToldWithItsLine() {
        assertThatThrownBy(() -> read(bytes("Nom;Note\na;b\nc;\"d\ne;f\n")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("ligne 3")
                .hasMessageContaining("guillemet");
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() {
        assertThatThrownBy(() -> read(bytes("<html><table><tr><td>a</td></tr></table>")))
                .hasMessageContaining("page web");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .hasMessageContaining(".xls");
        assertThatThrownBy(() -> read(bytes("%PDF-1.7"))).hasMessageContaining("n’est pas un tableau");
    }

    @Test
    void anEmptyFileIsATableOfNothing() throws Exception {
        assertThat(read(new byte[0]).layout().columns()).isEmpty();
        assertThat(read(bytes("\n\n;;\n")).lines()).isEmpty();
    }

    private static String wide(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(";")) + "\n";
    }
}
