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

    @Test
    void severalStandBetweenCommasSemicolonsOrBlanksEachOnce() {
        assertThat(PlaceParser.departments("85; 44 2a,44, Loire-Atlantique, Val de Marne"))
                .extracting(Department::code)
                .containsExactly("85", "44", "2A", "94");
        assertThat(PlaceParser.parts("85; 44 2a,44, Val de Marne"))
                .as("as typed, for what is shown and for addresses")
                .containsExactly("85", "44", "2a", "Val de Marne");
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
