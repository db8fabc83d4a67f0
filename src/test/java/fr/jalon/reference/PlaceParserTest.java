package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceParserTest {

    @ParameterizedTest
    @CsvSource({
        "44, 44",
        "1, 01",
        "2a, 2A",
        "974, 974",
        "Loire-Atlantique, 44",
        "loire atlantique, 44",
        "VENDEE, 85",
        "' Côte d’Or ', 21",
        "69D, 69",
        "69m, 69",
        "le Rhône, 69",
        "département des Landes, 40",
        "l’Ain, 01",
        "Réunion, 974",
        "Guyane, 973",
        "Nouvelle Calédonie, 988",
        "saint-pierre et miquelon, 975",
        "la réunion, 974"
    })
    void aDepartmentIsTypedAsCodeOrName(String typed, String code) {
        assertThat(PlaceParser.department(typed)).contains(new Department(code));
        assertThat(PlaceParser.departments(typed)).containsExactly(new Department(code));
        assertThat(PlaceParser.unknown(typed)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "-", "99", "zz", "44, 85", "44 85"})
    void whatIsNotExactlyOneIsNoDepartment(String typed) {
        assertThat(PlaceParser.department(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Corse, 2A 2B",
        "20, 2A 2B",
        "Bretagne, 22 29 35 56",
        "la Bretagne, 22 29 35 56",
        "Région Bretagne, 22 29 35 56",
        "RÉGION DE BRETAGNE, 22 29 35 56",
        "auvergne rhone alpes, 01 03 07 15 26 38 42 43 63 69 73 74",
        "Auvergne-Rhône-Alpes, 01 03 07 15 26 38 42 43 63 69 73 74",
        "Provence-Alpes-Côte d’Azur, 04 05 06 13 83 84",
        "PACA, 04 05 06 13 83 84",
        "Ile-de-France, 75 77 78 91 92 93 94 95",
        "Centre-Val de Loire, 18 28 36 37 41 45",
        "Pays de la Loire, 44 49 53 72 85",
        "Alsace, 67 68"
    })
    void aRegionMeansItsDepartments(String typed, String codes) {
        assertThat(PlaceParser.departments(typed)).extracting(Department::code).containsExactly(codes.split(" "));
        assertThat(PlaceParser.parts(typed)).containsExactly(typed);
        assertThat(PlaceParser.unknown(typed)).isEmpty();
        assertThat(PlaceParser.department(typed)).as("not exactly one").isEmpty();
    }

    @Test
    void everyRegionOfTheRegisterIsUnderstood() {
        Places.ofFrance().departments().forEach(territory -> {
            assertThat(PlaceParser.departments(territory.region())).contains(territory.department());
            assertThat(PlaceParser.departments(territory.name())).containsExactly(territory.department());
        });
    }

    @Test
    void aPlaceIsShownByItsName() {
        assertThat(PlaceParser.name("44")).isEqualTo("Loire-Atlantique");
        assertThat(PlaceParser.name("69D")).isEqualTo("Rhône");
        assertThat(PlaceParser.name("20")).isEqualTo("Corse");
        assertThat(PlaceParser.name("auvergne rhone alpes")).isEqualTo("Auvergne-Rhône-Alpes");
        assertThat(PlaceParser.name("Alsace")).as("no région of today").isEqualTo("Alsace");
        assertThat(PlaceParser.name("Atlantide")).isEqualTo("Atlantide");
    }

    @Test
    void severalStandBetweenCommasSemicolonsOrBlanksEachOnce() {
        assertThat(PlaceParser.departments("85; 44 2a,44, Loire-Atlantique, Val de Marne"))
                .extracting(Department::code)
                .containsExactly("85", "44", "2A", "94");
        assertThat(PlaceParser.parts("85; 44 2a,44, Val de Marne"))
                .as("as typed, for what is shown and for addresses")
                .containsExactly("85", "44", "2a", "Val de Marne");
        assertThat(PlaceParser.departments("20 69D, Bretagne; 35"))
                .extracting(Department::code)
                .containsExactly("2A", "2B", "69", "22", "29", "35", "56");
    }

    @Test
    void whatIsNotUnderstoodIsNamedAsTyped() {
        assertThat(PlaceParser.unknown("44, Atlantide; 99 85")).containsExactly("Atlantide", "99");
        assertThat(PlaceParser.unknown("Pays de nulle part")).containsExactly("Pays de nulle part");
        assertThat(PlaceParser.departments("44, Atlantide; 99 85"))
                .extracting(Department::code)
                .containsExactly("44", "85");
    }

    @Test
    void nothingTypedIsNothingUnknown() {
        assertThat(PlaceParser.parts(null)).isEmpty();
        assertThat(PlaceParser.unknown(" , ;; -")).isEmpty();
    }
}
