package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days at the edges of months and years, of which there is not always one. */
class QuickDayEdgesTest {

    @ParameterizedTest(name = "on {1}: {0}, happened {2}, follows {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # told on          | today      | happened   | follows
            visite le 31       | 2027-03-31 | 2027-03-31 | -
            visite le 31       | 2027-04-05 | 2027-03-31 | -
            visite le 31       | 2027-03-05 | 2027-01-31 | -
            visite le 30       | 2027-03-05 | 2027-01-30 | -
            visite le 29       | 2027-03-05 | 2027-01-29 | -
            visite le 29       | 2028-03-05 | 2028-02-29 | -
            visite le 31       | 2027-01-02 | 2026-12-31 | -
            visite le 1er      | 2027-01-01 | 2027-01-01 | -
            appelé, rappeler le 31 | 2027-04-05 | 2027-04-05 | 2027-05-31
            appelé, rappeler le 30 | 2027-01-31 | 2027-01-31 | 2027-03-30
            appelé, rappeler le 29 | 2028-01-31 | 2028-01-31 | 2028-02-29
            appelé, rappeler le 31 | 2027-12-31 | 2027-12-31 | 2027-12-31
            appelé, rappeler le 1er | 2027-12-31 | 2027-12-31 | 2028-01-01
            appelé, relancer fin février | 2027-03-01 | 2027-03-01 | 2028-02-29
            appelé, relancer fin février | 2028-02-29 | 2028-02-29 | 2028-02-29
            appelé, relancer fin février | 2028-03-01 | 2028-03-01 | 2029-02-28
            appelé, relancer mi-mars | 2027-03-15 | 2027-03-15 | 2027-03-15
            appelé, relancer mi-mars | 2027-03-16 | 2027-03-16 | 2028-03-15
            appelé, rappeler dans un mois | 2027-01-31 | 2027-01-31 | 2027-02-28
            appelé, rappeler dans un an | 2028-02-29 | 2028-02-29 | 2029-02-28
            appel il y a un mois | 2027-03-31 | 2027-02-28 | -
            appelé hier        | 2027-01-01 | 2026-12-31 | -
            appelé, rappeler le mois prochain | 2027-01-31 | 2027-01-31 | 2027-02-01
            visite le 29 février | 2027-03-10 | 2027-02-28 | -
            appelé, rappeler le 29 février | 2027-03-10 | 2027-03-10 | 2028-02-29
            """)
    void theNearestDayThatThereIs(String text, LocalDate today, LocalDate happened, @Nullable LocalDate follows) {
        QuickEntry entry = QuickEntry.read(text, today);
        assertThat(entry.on()).isEqualTo(happened);
        assertThat(entry.followUpOn()).isEqualTo(follows);
        assertThat(entry.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"visite le 32, 2027-03-05", "visite le 99, 2027-03-05", "visite le 30 février, 2027-03-05"})
    void aDayOfNoMonthIsSaid(String text, LocalDate today) {
        assertThat(QuickEntry.read(text, today).doubts())
                .singleElement()
                .asString()
                .contains("n’existe pas");
    }
}
