package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"21750001600019", "217 500 016 00019", "217.500.016-00019", "217\u202F500\u00A0016 00019"})
    void readsASiretHoweverItIsSpaced(String typed) {
        assertThat(Siret.parse(typed)).contains(new Siret("21750001600019"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "21750001600018", "2175000160001", "217500016000190", "2175000160001a", "٢١٧٥٠٠٠١٦٠٠٠١٩"})
    void refusesWhatIsNoSiret(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void knowsLaPostesException() {
        // 356 000 000 00048 holds by Luhn; 35600000049837 only by the sum of its digits, a multiple of five.
        assertThat(new Siret("35600000000048").hasValidKey()).isTrue();
        assertThat(Luhn.holds("35600000049837")).isFalse();
        assertThat(new Siret("35600000049837").hasValidKey()).isTrue();
        assertThat(new Siret("35600000049838").hasValidKey()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000000000", "44444444444444", "88888888888888", "000 000 000 00018", "00000000000018"})
    void aDigitRepeatedIsNobodysNumberThoughTheKeyHolds(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void aSirenOfZerosIsNobodys() {
        assertThat(Luhn.holds("000000000")).isTrue();
        assertThat(new Siren("000000000").hasValidKey()).isFalse();
        assertThat(new Siren("217500016").hasValidKey()).isTrue();
    }

    @Test
    void aSiretKnowsItsSiren() {
        assertThat(new Siret("21750001600019").siren().formatted()).isEqualTo("217 500 016");
        assertThatThrownBy(() -> new Siren("12345678")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "77310000, 77310000",
        "77310000-6, 77310000",
        "3121000, 03121000",
        "9132100, 09132100",
        "3121000-5, 03121000"
    })
    void readsACpvAndGivesBackTheZeroLostOnTheLeft(String published, String expected) {
        assertThat(Cpv.parse(published)).contains(new Cpv(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "Travaux", "lot 2000", "123456", "123456789", "00000000", "0000000"})
    void refusesWhatIsNoCpv(String published) {
        assertThat(Cpv.parse(published)).isEmpty();
    }

    @Test
    void aCpvKnowsWhatItBuys() {
        assertThat(new Cpv("45233140").isWorks()).isTrue();
        assertThat(new Cpv("77310000").isServices()).isTrue();
        assertThat(new Cpv("48000000").isServices()).isFalse();
        assertThat(new Cpv("77310000").significantPrefix()).isEqualTo("7731");
        assertThat(new Cpv("70000000").significantPrefix()).isEqualTo("70");
    }

    @ParameterizedTest
    @CsvSource({
        "44109, 44",
        "2A004, 2A",
        "98800, 988",
        "97133, 971",
        "97701, 977",
        "97123, 977",
        "97127, 978",
        "97150, 978",
        "98511, 976",
        "14513, 50",
        "49144, 44",
        "44060, 49"
    })
    void findsTheDepartmentOfACommuneOfTodayOrOfBeforeItChanged(String code, String department) {
        assertThat(Department.ofCommune(code)).contains(new Department(department));
    }

    @ParameterizedTest
    @CsvSource({
        "44000, 44",
        "20167, 2A",
        "20250, 2B",
        "97400, 974",
        "97123, 971",
        "97127, 971",
        "97133, 977",
        "97150, 978"
    })
    void findsTheDepartmentOfAPostcode(String code, String department) {
        assertThat(Department.ofPostcode(code)).contains(new Department(department));
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "01, 01", "2a, 2A", "2B, 2B", "95, 95", "971, 971", "985, 976", "989, 989"})
    void readsADepartmentAsPublished(String published, String department) {
        assertThat(Department.parse(published)).contains(new Department(department));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "96", "99", "20", "00", "INO", "979", "2C", "970"})
    void refusesWhatIsNoDepartment(String code) {
        assertThat(Department.parse(code)).isEmpty();
    }
}
