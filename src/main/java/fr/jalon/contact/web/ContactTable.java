package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.web.ContactListing.Row;
import fr.jalon.site.CsvTable;
import fr.jalon.site.XlsxTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People as a table for spreadsheets. */
final class ContactTable {

    private static final List<String> COLUMNS = List.of(
            "collectivite",
            "siren",
            "civilite",
            "prenom",
            "nom",
            "fonction",
            "cercle",
            "poids",
            "email",
            "telephone",
            "note",
            "source",
            "precision_source",
            "recueilli_le",
            "confirme_le",
            "confirme_par",
            "parti_le",
            "informe_le");

    private ContactTable() {}

    static byte[] csv(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = CsvTable.forSpreadsheets(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            table.write(COLUMNS.toArray());
            rows.forEach(row -> table.write(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xlsx(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxTable table = new XlsxTable(out, "Contacts")) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                table.heading(column, COLUMNS.get(column), 18);
            }
            rows.forEach(row -> table.write(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static @Nullable Object[] cells(Row row) {
        ContactDetails person = row.person();
        ContactFacts facts = person.facts();
        return new @Nullable Object[] {
            row.authority(),
            person.authority().value(),
            facts.civility() == null ? null : facts.civility().label(),
            facts.firstName(),
            facts.lastName(),
            facts.position(),
            facts.circle().label(),
            facts.influence().label(),
            facts.email(),
            facts.phone(),
            facts.note(),
            person.provenance().source().label(),
            person.provenance().detail(),
            person.provenance().on(),
            person.confirmedOn(),
            person.confirmedHow() == null ? null : person.confirmedHow().label(),
            person.leftOn(),
            person.privacy().informedOn()
        };
    }
}
