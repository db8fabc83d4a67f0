package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.WonTrades;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The NAF of holders, brought in from a terminal. */
@JalonTest
class ActivityCommandTest {

    private static final String HOLDER = "971988027";
    private static final String OTHER_HOLDER = "971988035";
    private static final String NOBODY = "971988043";

    @Autowired
    ActivityCommand command;

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WonTrades wonTrades;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Imported imported;

    @BeforeEach
    void twoHold() throws Exception {
        imported = new Imported(importer, importRepository, jdbc);
        imported.file(Samples.file(
                Samples.award(Samples.buyer(), "1").replace("73282932000074", HOLDER + "00010"),
                Samples.award(Samples.buyer(), "2").replace("73282932000074", OTHER_HOLDER + "00010")));
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("DELETE FROM market.activity").update();
        imported.close();
    }

    @Test
    void onlyHoldersAreKeptAndTheLastWordOfAFirmStands() throws Exception {
        Path first = table(HOLDER + ";81.30Z", NOBODY + ";81.30Z", OTHER_HOLDER + ";01.11Z", OTHER_HOLDER + ";02.40Z");
        Path second = table(HOLDER + ";81.21Z", OTHER_HOLDER + ";02.40Z");

        assertThat(run(first)).isZero();
        assertThat(known(HOLDER)).isEqualTo("81.30Z");
        assertThat(known(OTHER_HOLDER)).isEqualTo("02.40Z");
        assertThat(known(NOBODY)).isNull();
        assertThat(wonTrades.own(new Siren(HOLDER)).activities().firms()).isEqualTo(2);
        assertThat(run(second)).isZero();

        assertThat(known(HOLDER)).isEqualTo("81.21Z");
        assertThat(lines(out))
                .containsExactly(
                        first + "\u00a0: lues=4 titulaires=3 nouvelles=2 modifiées=0 sans_activité=0 laissées=0",
                        second + "\u00a0: lues=2 titulaires=2 nouvelles=0 modifiées=1 sans_activité=0 laissées=0");
        assertThat(lines(err)).isEmpty();
    }

    @Test
    void aLineWithoutActivityLeavesWhatIsKnown() throws Exception {
        assertThat(run(table(HOLDER + ";81.30Z"), table(HOLDER + ";", OTHER_HOLDER + ";74.1J")))
                .isZero();
        assertThat(known(HOLDER)).isEqualTo("81.30Z");
        assertThat(lines(out).get(1)).contains("titulaires=2 nouvelles=0 modifiées=0 sans_activité=2 laissées=0");
    }

    @Test
    void badLinesAreCountedAndNamedTheOthersStand() throws Exception {
        String[] bad = IntStream.range(0, 7).mapToObj(i -> "n°" + i + ";81.30Z").toArray(String[]::new);
        Path file = table(Stream.concat(Stream.of(bad), Stream.of(HOLDER + ";81.30Z", HOLDER + ";x", "1"))
                .toArray(String[]::new));

        assertThat(run(file)).isZero();

        assertThat(known(HOLDER)).isEqualTo("81.30Z");
        assertThat(lines(out).get(0))
                .endsWith("lues=10 titulaires=2 nouvelles=1 modifiées=0 sans_activité=0 laissées=9");
        assertThat(lines(err))
                .containsExactly(
                        file
                                + "\u00a0: 1\u00a0ligne laissée de côté. Le nombre de colonnes n’est pas celui de la première"
                                + " ligne. Voir ligne 11.",
                        file
                                + "\u00a0: 7\u00a0lignes laissées de côté. Le SIREN n’a pas 9\u00a0chiffres. Voir ligne 2, 3, 4,"
                                + " 5, 6…",
                        file
                                + "\u00a0: 1\u00a0ligne laissée de côté. L’activité n’est pas un code NAF, comme 81.30Z. Voir"
                                + " ligne 10.");
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesTheBaseAsItWasAndTheNextIsRead() throws Exception {
        String many =
                IntStream.range(0, 20_000).mapToObj(i -> HOLDER + ";81.30Z\n").collect(Collectors.joining());
        Path broken = Files.writeString(folder.resolve("coupe.csv"), "siren;naf\n" + many + HOLDER + ";\"81.30");
        Path missing = folder.resolve("absent.csv");
        Path columns = Files.writeString(folder.resolve("colonnes.csv"), "siren;nom\n" + HOLDER + ";a\n");

        assertThat(run(broken)).isEqualTo(1);
        assertThat(known(HOLDER)).isNull();
        assertThat(run(missing, columns, table(HOLDER + ";81.21Z"))).isEqualTo(1);

        assertThat(known(HOLDER)).isEqualTo("81.21Z");
        assertThat(lines(err)).hasSize(3).allMatch(line -> line.endsWith(" La base est restée comme avant."));
        assertThat(lines(err).get(0)).startsWith(broken + "\u00a0: ").contains("guillemet");
        assertThat(lines(err).get(1)).contains(missing + "\u00a0: Le fichier est introuvable.");
        assertThat(lines(err).get(2)).contains("activitePrincipaleUniteLegale");
    }

    @Test
    void aFileWithoutAnyHolderSaysWhatComesFirst() throws Exception {
        assertThat(run(table(NOBODY + ";81.30Z"))).isZero();
        assertThat(lines(err)).singleElement().asString().contains("Importez d’abord les marchés.");
        assertThat(command.run(List.of(), printer(out), printer(err))).isEqualTo(1);
    }

    @Test
    void whatManyBatchesSayIsKept() throws Exception {
        String many = IntStream.range(0, 30_000)
                .mapToObj(i -> HOLDER + (i == 29_999 ? ";01.11Z" : ";81.30Z"))
                .collect(Collectors.joining("\n"));
        assertThat(run(table(many))).isZero();
        assertThat(known(HOLDER)).isEqualTo("01.11Z");
        assertThat(lines(out).get(0)).contains("lues=30000 titulaires=30000 nouvelles=1 ");
    }

    private @Nullable String known(String siren) {
        return wonTrades.own(new Siren(siren)).activities().own();
    }

    private Path table(String... rows) throws Exception {
        return Files.writeString(
                Files.createTempFile(folder, "sirene", ".csv"), "siren;naf\n" + String.join("\n", rows) + "\n");
    }

    private int run(Path... files) {
        return command.run(Stream.of(files).map(Path::toString).toList(), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
