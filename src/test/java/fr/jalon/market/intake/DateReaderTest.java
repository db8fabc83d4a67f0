package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.JsonTree;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T23:00:00Z, 2025-01-01",
        "2024-12-31T23:00:00.000Z, 2025-01-01",
        "2024-12-31T23:00:00.000+0000, 2025-01-01",
        "2024-12-31T23:00Z, 2025-01-01",
        "2024-12-31 23:00:00+00, 2025-01-01",
        "2024-12-31 23:00:00 UTC, 2025-01-01",
        "2024-12-31T23:00:00Z[UTC], 2025-01-01",
        "31/12/2024 23:00:00Z, 2025-01-01",
        "2024-12-31T22:59:59Z, 2024-12-31",
        "2024-06-30T22:00:00Z, 2024-07-01",
        "2024-06-30T21:59:59Z, 2024-06-30",
        "2024-12-31T20:00:00-04:00, 2025-01-01",
        "2025-01-01T02:00:00+04:00, 2024-12-31",
        "2025-01-01T00:00:00+01:00, 2025-01-01",
        "2024-12-31T23:00:00, 2024-12-31",
        "2024-12-31 23:00, 2024-12-31",
        "2024-12-31Z, 2024-12-31",
        "2024-12-31+01:00, 2024-12-31",
        "2024-12-31T24:00:00Z, 2024-12-31",
        "2024-12-31, 2024-12-31",
        "31/12/2024, 2024-12-31"
    })
    void anInstantIsTheDayInParis(String published, LocalDate day) {
        assertThat(new DateReader(TODAY, new FindingCollector()).read(published, "dateNotification", null))
                .isEqualTo(day);
    }

    @Test
    void everyDateOfBothSchemasIsReadSo() {
        String dates =
                "'dateNotification':'D','datePublicationDonnees':'D','dateDebutExecution':'D','modifications':[%s]";
        String of2019 = "{'dateNotificationModification':'D','datePublicationDonneesModification':'D'}";
        String of2022 =
                "{'modification':{'dateNotificationModification':'D','datePublicationDonneesModification':'D'}}";
        String concession = "{'dateSignatureModification':'D','datePublicationDonneesModification':'D'}";

        for (String modification : new String[] {of2019, of2022, concession}) {
            Award award = read(dates.formatted(modification));
            assertThat(award.calendar().notification()).isEqualTo(NEW_YEAR);
            assertThat(award.calendar().publication()).isEqualTo(NEW_YEAR);
            assertThat(award.calendar().start()).isEqualTo(NEW_YEAR);
            assertThat(award.amendments()).singleElement().satisfies(amendment -> {
                assertThat(amendment.notification()).isEqualTo(NEW_YEAR);
                assertThat(amendment.publication()).isEqualTo(NEW_YEAR);
            });
        }
        assertThat(read("'_type':'Contrat de concession','dateSignature':'D'")
                        .calendar()
                        .notification())
                .isEqualTo(NEW_YEAR);
    }

    private static Award read(String fields) {
        String json = ("{'id':'1','acheteur':{'id':'21750001600019'}," + fields + "}")
                .replace("'D'", "'2024-12-31T23:00:00Z'")
                .replace('\'', '"');
        return Objects.requireNonNull(new AwardInterpreter(TODAY)
                .interpret(JsonTree.parse(json).orElseThrow(), Format.JSON)
                .award());
    }
}
