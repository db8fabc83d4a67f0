package fr.jalon.market.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.jalon.account.SomePeople;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RadarFilesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Clock clock;

    private final String word = SomeContracts.word();

    @Test
    void the_csv_holds_what_the_pages_show_all_of_them_in_the_same_order() {
        for (int i = 0; i < 28; i++) {
            contracts
                    .cleaning("Lot " + (100 + i) + " " + word)
                    .amount(1000 - i + ".50", false)
                    .ending(LocalDate.now(clock).plusMonths(12).plusDays(i))
                    .store();
        }

        MvcTestResult file = get("/echeances.csv?metier=" + word + "&tri=montant");

        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", ".csv");
        assertThat(text(file)).startsWith("\uFEFFacheteur_siren;acheteur;departement;contrat;objet;");
        List<NamedCsvRecord> rows = csv(text(file).substring(1));
        assertThat(rows).hasSize(28).extracting(row -> row.getField("objet")).startsWith("Lot 100 " + word);
        assertThat(rows.get(0).getField("montant")).isEqualTo("1000,50");
        String shown = text(get("/echeances?metier=" + word + "&tri=montant"))
                + text(get("/echeances?metier=" + word + "&tri=montant&page=2"));
        assertThat(rows).allSatisfy(row -> assertThat(shown).contains(row.getField("objet")));
    }

    @Test
    void the_workbook_holds_the_same_with_true_dates_and_numbers() throws IOException {
        contracts
                .cleaning("Vitres " + word)
                .notified(LocalDate.now(clock).minusMonths(36), 48)
                .store();
        contracts
                .cleaning("Sans montant " + word)
                .amount(null, false)
                .ending(LocalDate.now(clock).plusMonths(15))
                .store();

        MvcTestResult file = get("/echeances.xlsx?metier=" + word);
        List<NamedCsvRecord> csv =
                csv(text(get("/echeances.csv?metier=" + word)).substring(1));

        assertThat(file).hasStatusOk();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            for (RadarColumn column : RadarColumn.values()) {
                assertThat(rows.get(0).getCellText(column.ordinal())).isEqualTo(column.heading());
            }
            Row first = rows.get(1);
            assertThat(first.getCellText(RadarColumn.OBJET.ordinal()))
                    .isEqualTo(csv.get(0).getField("objet"));
            assertThat(first.getCellAsDate(RadarColumn.NOTIFICATION.ordinal())
                            .map(day -> day.toLocalDate().toString()))
                    .hasValue(csv.get(0).getField("notification"));
            assertThat(first.getCellAsNumber(RadarColumn.MONTANT.ordinal()))
                    .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("120000"));
            assertThat(rows.get(2).getCellAsNumber(RadarColumn.MONTANT.ordinal()))
                    .as("unknown is empty, not zero")
                    .isEmpty();
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_could_run_is_made_plain() {
        contracts
                .cleaning("=HYPERLINK(1) " + word)
                .ending(LocalDate.now(clock).plusMonths(12))
                .store();

        assertThat(text(get("/echeances.csv?metier=" + word))).contains(";'=HYPERLINK(1) " + word);
    }

    @Test
    void a_workbook_cuts_what_is_too_long_for_a_cell() throws IOException {
        contracts
                .cleaning("＝" + word + " " + "x".repeat(200_000))
                .ending(LocalDate.now(clock).plusMonths(12))
                .store();

        MvcTestResult file = get("/echeances.xlsx?metier=" + word);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(RadarColumn.OBJET.ordinal()))
                    .startsWith("'＝" + word)
                    .endsWith("x…")
                    .hasSize(32_767);
        }
    }

    @Test
    void unreadable_filters_give_the_page_that_says_so_and_no_file() {
        assertThat(get("/echeances.csv?min=abc")).hasStatus(422).bodyText().contains("Montant illisible");
        assertThat(get("/echeances.xlsx?departements=999"))
                .hasStatus(422)
                .bodyText()
                .contains("Département ou région inconnu");
    }

    @Test
    void the_forecasts_of_an_earlier_day_know_nothing_of_what_came_later() {
        Siren buyer = new Siren("299999991");
        UUID amended = contracts
                .cleaning("Avenants")
                .buyer(buyer, "Ville du Passé")
                .notified(LocalDate.of(2018, 3, 1), 49)
                .store();
        contracts.amend(amended, 1, LocalDate.of(2020, 6, 1), 54, "Repreneur SARL");
        contracts
                .cleaning("Plus tard")
                .buyer(buyer, null)
                .notified(LocalDate.of(2021, 1, 2), 12)
                .store();
        contracts
                .cleaning("Fini")
                .buyer(buyer, null)
                .notified(LocalDate.of(2014, 1, 2), 12)
                .store();
        contracts
                .cleaning("Chantier")
                .buyer(buyer, null)
                .cpv("45000000")
                .notified(LocalDate.of(2020, 1, 2), 12)
                .store();
        contracts
                .cleaning("Sans durée")
                .buyer(buyer, null)
                .notified(LocalDate.of(2020, 1, 2), null)
                .store();

        String file = text(get("/echeances.csv?au=2019-12-31"));
        assertThat(file)
                .startsWith("acheteur_siren;acheteur;contrat;cpv;objet;titulaire;notification;duree_mois;fin_min;"
                        + "fin_probable;fin_max;j_probable");
        NamedCsvRecord before = of(file, buyer).get(0);
        assertThat(of(file, buyer)).hasSize(1);
        assertThat(before.getFields())
                .endsWith("2018-03-01", "49", "2021-08-31", "2022-02-28", "2022-11-30", "2021-10-28");
        assertThat(before.getField("acheteur")).isEqualTo("Ville du Passé");
        assertThat(before.getField("titulaire")).doesNotContain("Repreneur");

        List<NamedCsvRecord> after = of(text(get("/echeances.csv?au=2020-12-31")), buyer);
        assertThat(after).extracting(row -> row.getField("objet")).containsExactlyInAnyOrder("Avenants", "Chantier");
        assertThat(after)
                .filteredOn(row -> row.getField("objet").equals("Avenants"))
                .allSatisfy(row -> {
                    assertThat(row.getField("duree_mois")).isEqualTo("54");
                    assertThat(row.getField("titulaire")).isEqualTo("Repreneur SARL");
                });
        assertThat(after)
                .filteredOn(row -> row.getField("objet").equals("Chantier"))
                .allSatisfy(row -> assertThat(row.getField("j_probable")).isEmpty());
    }

    @Test
    void a_day_that_is_none_is_refused_in_a_sentence() {
        for (String typed : List.of("hier", "2021-02-30", "2021-1-1", "")) {
            assertThat(get("/echeances.csv?au=" + typed))
                    .hasStatus(422)
                    .bodyText()
                    .contains("« <span>" + typed + "</span> » n’est pas une date.");
        }
    }

    private static List<NamedCsvRecord> of(String file, Siren buyer) {
        return csv(file).stream()
                .filter(row -> row.getField("acheteur_siren").equals(buyer.value()))
                .toList();
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(people.owner()).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
