package fr.jalon.contact.tables.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableRow;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mme Claire Aubert        | MADAME   | Claire       | Aubert
            AUBERT Claire            | -        | Claire       | AUBERT
            Jean-Pierre LE GOFF      | -        | Jean-Pierre  | LE GOFF
            M. D’ARC-LEFÈVRE Noé     | MONSIEUR | Noé          | D’ARC-LEFÈVRE
            Aubert, Claire           | -        | Claire       | Aubert
            Mme Le Goff, Anne-Lise   | MADAME   | Anne-Lise    | Le Goff
            CLAIRE AUBERT            | -        | CLAIRE       | AUBERT
            C. AUBERT                | -        | C.           | AUBERT
            O                        | -        | -            | O
            Aubert,                  | -        | -            | Aubert,
            """)
    void aWholeNameIsTakenApart(String typed, @Nullable Civility civility, @Nullable String first, String last) {
        ContactFacts facts = row(Map.of("fullName", typed)).facts();
        assertThat(facts.civility()).isEqualTo(civility);
        assertThat(facts.firstName()).isEqualTo(first);
        assertThat(facts.lastName()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            d'Arc             | Jeanne | Mme      | MADAME   | Jeanne | d'Arc
            Le Bihan-O'Connor | N      | monsieur | MONSIEUR | N      | Le Bihan-O'Connor
            X                 | -      | Dr       | -        | -      | X
            Mme Claire Aubert | -      | -        | MADAME   | Claire | Aubert
            M. Le Goff        | -      | -        | MONSIEUR | -      | Le Goff
            李                | 娜     | -        | -        | 娜     | 李
            """)
    void aNameInTwoColumnsStaysAsItIs(
            String last,
            @Nullable String first,
            @Nullable String title,
            @Nullable Civility civility,
            @Nullable String expectedFirst,
            String expectedLast) {
        Map<String, String> cells = new java.util.HashMap<>(Map.of("lastName", last));
        if (first != null) {
            cells.put("firstName", first);
        }
        if (title != null) {
            cells.put("civility", title);
        }
        ContactFacts facts = row(cells).facts();
        assertThat(facts.civility()).isEqualTo(civility);
        assertThat(facts.firstName()).isEqualTo(expectedFirst);
        assertThat(facts.lastName()).isEqualTo(expectedLast);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Élue,                          ELECTED
            adjointe au maire,             ELECTED
            TECHNICIENNE espaces verts,    TECHNICIAN
            Bureau des marchés,            PURCHASING
            PURCHASING,                    PURCHASING
            direction générale,            MANAGEMENT
            """)
    void aPlaceInTheCircleIsKnownByItsWords(String cell, Circle circle) {
        ContactRow row = row(Map.of("lastName", "A", "circle", cell));
        assertThat(row.faults()).isEmpty();
        assertThat(row.facts().circle()).isEqualTo(circle);
    }

    @Test
    void whatIsNotKnownIsAFaultThatSaysWhatIs() {
        ContactRow row = row(Map.of("lastName", "A", "circle", "Copain", "influence", "beaucoup"));
        assertThat(row.faults()).extracting(RowFault::field).containsExactly("circle", "influence");
        assertThat(row.faults().get(0).sentence()).contains("Direction, Élu, Technicien");
        assertThat(row(Map.of("lastName", "A", "influence", "n'influence pas"))
                        .facts()
                        .influence())
                .isEqualTo(Influence.NEITHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName", "position", "note", "source", "sourceDetail"})
    void whatIsTooLongIsSaidAndNeverCut(String key) {
        Map<String, String> cells = new java.util.HashMap<>(Map.of("lastName", "A"));
        cells.put(key, "x".repeat(2001));
        assertThat(row(cells).faults()).extracting(RowFault::field).contains(key);
    }

    @Test
    void whereDetailsComeFromIsTheFilesWordElseTheFile() {
        assertThat(provenance(Map.of())).isEqualTo(new Provenance(Source.IMPORT, "liste.xlsx", TODAY));
        assertThat(provenance(Map.of("source", "Rencontre", "collectedOn", "2025-03-02")))
                .isEqualTo(new Provenance(Source.MET, null, LocalDate.of(2025, 3, 2)));
        assertThat(provenance(Map.of("source", "Salon des maires")))
                .isEqualTo(new Provenance(Source.IMPORT, "Salon des maires (liste.xlsx)", TODAY));
        assertThat(row(Map.of("lastName", "A", "collectedOn", "2026-05-05")).faults())
                .extracting(RowFault::field)
                .containsExactly("collectedOn");
    }

    private static Provenance provenance(Map<String, String> cells) {
        Map<String, String> all = new java.util.HashMap<>(cells);
        all.put("lastName", "A");
        return row(all).provenance(new TableRow(2, all), "liste.xlsx", TODAY);
    }

    private static ContactRow row(Map<String, String> cells) {
        return ContactRow.of(new TableRow(2, cells), TODAY);
    }
}
