package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.SharedData;
import fr.jalon.market.intake.reading.DecpFile;
import fr.jalon.market.intake.reading.ReadingProgress;
import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as buyers and platforms lay them out for themselves. */
class BuyersOwnTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    Path folder;

    private static List<Interpretation> read(Path file) throws Exception {
        AwardInterpreter interpreter = new AwardInterpreter(TODAY);
        List<Interpretation> read = new ArrayList<>();
        DecpFile.read(file, new ReadingProgress(), SaidColumns.NONE, record -> read.add(interpreter.interpret(record)));
        return read;
    }

    private static List<Award> awards(Path file) throws Exception {
        return read(file).stream()
                .map(Interpretation::award)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aTableOfASpreadsheetIsReadAsItsBuyerWroteIt() throws Exception {
        Path file = Files.writeString(folder.resolve("marches.csv"), """
                Numéro du marché;SIRET de l’acheteur;Objet du marché;Durée (mois);Date de notification;Montant (HT);Titulaire;Siret du titulaire
                2021-7;213 501 232 00018;Entretien des espaces verts;48;01/01/2021;14\u202F700,00;PAYSAGES DE L’OUEST;732 829 320 00074
                """, Charset.forName("UTF-8"));

        assertThat(awards(file)).singleElement().satisfies(award -> {
            assertThat(award.number()).isEqualTo("2021-7");
            assertThat(award.buyer().siren()).isEqualTo(new Siren("213501232"));
            assertThat(award.subject().object()).isEqualTo("Entretien des espaces verts");
            assertThat(award.calendar().months()).isEqualTo(48);
            assertThat(award.calendar().notification()).isEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(award.amount()).isEqualByComparingTo(new BigDecimal("14700"));
            assertThat(award.holders()).singleElement().satisfies(holder -> {
                assertThat(holder.siren()).isEqualTo(new Siren("732829320"));
                assertThat(holder.name()).isEqualTo("PAYSAGES DE L’OUEST");
            });
        });
    }

    @Test
    void aRegionsReportInWindows1252IsReadWhole() throws Exception {
        List<Award> awards =
                awards(SharedData.file("wider/attributions/region-bretagne_2019_compte-rendu_cp1252.csv.gz"));

        assertThat(awards).hasSize(762).allSatisfy(award -> {
            assertThat(award.buyer().siren()).isEqualTo(new Siren("233500016"));
            assertThat(award.buyer().name()).isEqualTo("Région Bretagne");
            assertThat(award.subject().object()).isNotNull();
        });
        Award first = awards.get(0);
        assertThat(first.subject().object()).isEqualTo("Acquisition d'ouvrages tout support");
        assertThat(first.calendar().notification()).isEqualTo(LocalDate.of(2019, 1, 30));
        assertThat(first.amount()).as("the column that is filled").isEqualByComparingTo(new BigDecimal("40000"));
        assertThat(awards).filteredOn(award -> award.amount() != null).hasSizeGreaterThan(700);
        assertThat(awards)
                .filteredOn(award -> award.holders().stream().anyMatch(holder -> holder.siren() != null))
                .hasSizeGreaterThan(700);
        assertThat(awards)
                .filteredOn(award -> award.calendar().months() != null)
                .hasSizeGreaterThan(700);
    }

    @Test
    void aTablePartedByBarsIsReadWhole() throws Exception {
        List<Award> awards = awards(SharedData.file("wider/attributions/region-bretagne_2021_pipe.csv.gz"));

        assertThat(awards).hasSize(195);
        Award first = awards.get(0);
        assertThat(first.calendar().notification()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(first.amount()).isEqualByComparingTo(new BigDecimal("14700"));
        assertThat(first.calendar().months()).isEqualTo(12);
        assertThat(first.holders()).extracting(Holder::name).containsExactly("SARL NETISYS");
    }

    @Test
    void aPlatformsTableWithItsOwnNamesIsReadWhole() throws Exception {
        List<Award> awards = awards(SharedData.file("wider/attributions/decp_aws_2021-2026_sans-duree-ni-cpv.csv.gz"));

        assertThat(awards).hasSizeGreaterThan(5_000);
        Award first = awards.get(0);
        assertThat(first.number()).isEqualTo("202422V0135-02");
        assertThat(first.buyer().siren()).isEqualTo(new Siren("210600888"));
        assertThat(first.buyer().department()).isEqualTo(new Department("06"));
        assertThat(first.amount()).isEqualByComparingTo(new BigDecimal("2400000"));
        assertThat(first.calendar().notification()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(awards)
                .filteredOn(award -> award.buyer().department() != null)
                .hasSizeGreaterThan(4_000);
    }
}
