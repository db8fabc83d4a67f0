package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Amount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 6);

    @Test
    void saysDatesAsPeopleDo() {
        assertThat(French.longDate(DAY)).isEqualTo("lundi 6 décembre 2027");
        assertThat(French.shortDate(DAY)).isEqualTo("6 déc. 2027");
        assertThat(French.date(LocalDate.of(2027, 5, 1))).isEqualTo("1er mai 2027");
    }

    @Test
    void saysUnknownAndNeverZeroInItsPlace() {
        assertThat(French.money(null)).isEqualTo("inconnu");
        assertThat(French.money(Amount.of(1_240_000))).isEqualTo("1\u202F240\u202F000\u00A0€");
    }

    @ParameterizedTest
    @CsvSource({"0, aucun marché", "1, 1\u00A0marché", "1240, 1\u202F240\u00A0marchés"})
    void countsInWords(long count, String said) {
        assertThat(French.count(count, "marché", "marchés")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "personne, aucune personne",
        "autre action, aucune autre action",
        "'fiche lue, rejetée', 'aucune fiche lue, rejetée'",
        "jour ouvré avant, aucun jour ouvré avant",
        "contact de la personne, aucun contact de la personne",
    })
    void noneOfThemAgreesWithThem(String one, String said) {
        assertThat(French.count(0, one, "")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-06, aujourd’hui",
        "2027-12-07, demain",
        "2027-12-05, hier",
        "2027-12-23, dans 17 jours",
        "2027-11-26, il y a 10 jours",
        "2028-12-06, dans 12 mois"
    })
    void saysHowFarADayIs(LocalDate day, String said) {
        assertThat(French.distance(DAY, day)).isEqualTo(said);
    }
}
