package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class RankingCommandTest {

    private static final Siren NANTES = new Siren("214401093");

    @Autowired
    RankingCommand command;

    @Autowired
    SomeContracts contracts;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyAuthorityIsALineWithDecimalPoints() {
        contracts
                .cleaning("Taille; « haies »")
                .cpv("77340000")
                .notified(LocalDate.of(2019, 3, 1), 48)
                .buyer(NANTES, "Ville \"de\" Nantes; mairie")
                .store();

        assertThat(run("--siret=80295478500028", "--commune=44109", "--cpv=7734", "--au=2020-01-31"))
                .isZero();

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("rang;siren;acheteur;score;distance;probabilite;renouvellement;volume;pme;raisons\n");
        assertThat(text).doesNotContain("\r", "\uFEFF");
        List<CsvRecord> lines = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).stream()
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(36_000)
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(10));
        assertThat(lines.get(1).getFields()).startsWith("1", NANTES.value());
        assertThat(lines.get(1).getFields().subList(3, 9)).allMatch(value -> value.matches("[01]\\.\\d{4}"));
        assertThat(lines.get(1).getField(9)).contains("1\u00A0marché de vos métiers (7734) en 2\u00A0ans");
        assertThat(lines.stream().skip(1).map(line -> line.getField(1))).doesNotHaveDuplicates();
        assertThat(err.size()).isZero();
    }

    @Test
    void placeAndTradesComeFromPastContracts() {
        Siren buyer = new Siren("213502388");
        contracts.winner(
                contracts
                        .cleaning("Tonte")
                        .cpv("77311000")
                        .notified(LocalDate.of(2019, 3, 1), 48)
                        .buyer(buyer, "Ville de Rennes")
                        .store(),
                "802954785");

        assertThat(run("--siret=80295478500028", "--au=2020-01-31")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .contains("213502388", "moins d’un km de votre siège", "7731");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --au=2020-01-31 --cpv=7731 --commune=44109                        | Il manque l’option --siret
            --siret=80295478500028 --cpv=7731                                 | Il manque l’option --au
            --siret=1234 --au=2020-01-31                                      | Un SIRET compte 14 chiffres
            --siret=80295478500028 --au=31/01/2020                            | Date illisible\u00a0: «\u00a031/01/2020\u00a0»
            --siret=80295478500028 --au=2020-02-31                            | Date illisible
            --siret=80295478500028 --au=2020-01-31 --commune=Nantes           | Commune inconnue\u00a0: «\u00a0Nantes\u00a0»
            --siret=80295478500028 --au=2020-01-31 --cpv=7731,zz              | Code CPV inconnu\u00a0: «\u00a0zz\u00a0»
            --siret=80295478500028 --au=2020-01-31 --cpv=                     | Code CPV inconnu
            --siret=80295478500028 --au=2020-01-31 --rayon=3                  | Option inconnue\u00a0: «\u00a0--rayon=3\u00a0»
            --siret=80295478500028 --au=2020-01-31 vite                       | Option inconnue\u00a0: «\u00a0vite\u00a0»
            --siret=80295478500028 --au=2020-01-31 --au=2020-01-30            | L’option --au est donnée deux fois
            vide                                                              | Option inconnue\u00a0: «\u00a0vide\u00a0»
            --siret                                                           | Option inconnue\u00a0: «\u00a0--siret\u00a0»
            --siret= --au=2020-01-31                                          | Il manque l’option --siret
            --siret=80295478500028 --au=                                      | Il manque l’option --au
            --siret=80295478500028 --au=20200131                              | Date illisible
            --siret=80295478500028 --au=2020-1-31                             | Date illisible
            --siret=80295478500028 --au=+999999999-12-31                      | Date illisible
            --siret=80295478500028 --au=0000-01-01                            | Date illisible
            --siret=80295478500028 --au=2020-01-31 --commune=                 | Commune inconnue
            --siret=80295478500028 --au=2020-01-31 --commune=99999            | Commune inconnue
            --siret=80295478500028 --au=2020-01-31 --cpv=7                    | Code CPV inconnu\u00a0: «\u00a07\u00a0»
            --siret=80295478500028 --au=2020-01-31 --cpv=7731123456           | Code CPV inconnu
            --siret=73282932000074 --au=2020-01-31                            | Aucun marché avec un code CPV
            --siret=73282932000074 --au=2020-01-31 --cpv=7731                 | Aucun marché situé
            """)
    void whatCannotBeAnsweredIsSaidOnStandardError(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence).containsOnlyOnce("\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutArgumentsTheFirstThatIsMissingIsNamed() {
        assertThat(command.run(
                        List.of(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Il manque l’option --siret");
    }

    @Test
    void unchangedDataGivesTheSameBytesTwice() {
        for (int number = 0; number < 40; number++) {
            contracts
                    .cleaning("Tonte")
                    .cpv(number % 3 == 0 ? "77310000" : "77200000")
                    .notified(LocalDate.of(2018, 1, 1).plusDays(11L * number), 24)
                    .buyer(new Siren("97191" + (1_000 + number % 13)), "Ville " + number % 13)
                    .store();
        }
        String[] arguments = {"--siret=80295478500028", "--commune=2a004", "--cpv=7731", "--au=2020-01-31"};
        assertThat(run(arguments)).isZero();
        byte[] once = out.toByteArray();
        out.reset();

        assertThat(run(arguments)).isZero();

        assertThat(out.toByteArray()).isEqualTo(once);
    }

    private int run(String... arguments) {
        return command.run(
                Stream.of(arguments).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
