package fr.jalon.contact.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Five hundred exchanges over ten years, with the longest texts and signs that a paper or a table may trip over. */
@JalonTest
class LongJournalTest {

    private static final Siren BUYER = new Siren("971900147");
    private static final String JOURNAL = "/cibles/" + BUYER.value() + "/journal";
    private static final int MANY = 500;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeNotices notices;

    @Test
    void everyLineIsOnThePageOnPaperAndInTheTable() throws IOException {
        SignedIn nadia = people.newCompany("Bavarde " + SomeContracts.word());
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
        UUID model = contacts.call(nadia, BUYER, "modèle", contacts.person(nadia, BUYER, "D’Arc"));
        fill(nadia, model);
        notices.notice(nadia, BUYER, "Tonte <2020> & taille", LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31));

        String page = body(get(nadia, JOURNAL));
        String table = body(get(nadia, JOURNAL + ".csv"));
        String paper = paper(get(nadia, JOURNAL + ".pdf"));
        for (String shown : new String[] {page, table, paper}) {
            assertThat(Pattern.compile("n°\\s*\\d+/500")
                            .matcher(shown)
                            .results()
                            .map(found -> found.group().replaceAll("\\s", ""))
                            .distinct()
                            .count())
                    .isEqualTo(MANY);
        }
        assertThat(paper).contains("Tonte <2020> & taille").contains("MOTTRESLONG");
        assertThat(page).contains("Tonte &lt;2020&gt; &amp; taille").doesNotContain("<2020>");
        List<CsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(table).stream()
                .toList();
        assertThat(rows)
                .hasSize(MANY + 2)
                .allSatisfy(row ->
                        assertThat(row.getFieldCount()).isEqualTo(rows.get(0).getFieldCount()));
    }

    /** Exchanges of 2016 to 2026, one every week, put in at once; one of them has the longest text of one word. */
    private void fill(SignedIn nadia, UUID model) {
        TestDatabase.get().unwalled().sql("""
                        INSERT INTO contact.interaction (id, company_id, siren, kind, happened_on, summary, theirs, recorded_at,
                                                         recorded_by, version)
                        SELECT gen_random_uuid(), company_id, siren, kind, date '2016-01-04' + 7 * n,
                               'n° ' || n || '/500 « d’été » ; "guillemets", & <b>' ||
                               CASE n WHEN 7 THEN repeat('MOTTRESLONG', 170) WHEN 8 THEN E'\\nligne 2' ELSE '' END,
                               false, recorded_at, recorded_by, 0
                        FROM contact.interaction, generate_series(1, 500) n WHERE id = ?
                        """).param(model).update();
    }

    private MvcTestResult get(SignedIn who, String path) {
        MvcTestResult result = mvc.get().uri(path).with(SomePeople.as(who)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String paper(MvcTestResult result) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isBetween(10, 120);
            return new PDFTextStripper().getText(pdf);
        }
    }
}
