package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.reference.Places.Commune;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places places = Places.ofFrance();

    @ParameterizedTest
    @CsvSource({
        "217500016, Ville de Paris, 75",
        "217201813, Ville du Mans, 72",
        "244400404, Nantes Métropole, 44",
        "200057867, Plaine Commune, 93",
        "244400503, Communauté de communes d’Erdre et Gesvres, 44",
        "225900018, Département du Nord, 59",
        "200053791, Région Occitanie, 31",
        "200000172, Communauté de communes Faucigny - Glières, 74",
        "210100012, Commune de L’Abergement-Clémenciat, 01"
    })
    void an_authority_is_known_by_its_siren(String siren, String name, String department) {
        assertThat(places.collectivity(new Siren(siren))).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.department()).isEqualTo(new Department(department));
        });
    }

    @Test
    void an_unknown_siren_has_no_name_rather_than_a_guessed_one() {
        assertThat(places.collectivity(new Siren("552081317"))).isEmpty();
    }

    @Test
    void the_departments_stand_in_order_with_their_region() {
        assertThat(places.departments())
                .hasSize(108)
                .extracting(Territory::name)
                .startsWith("Ain", "Aisne");
        assertThat(places.department(new Department("2A")))
                .hasValueSatisfying(corse -> assertThat(corse.region()).isEqualTo("Corse"));
        assertThat(places.department(new Department("974")))
                .map(Territory::name)
                .hasValue("La Réunion");
    }

    @Test
    void a_name_is_printed_with_the_apostrophe_of_French() {
        assertThat(places.departments())
                .extracting(Territory::name)
                .contains("Côte-d’Or")
                .noneMatch(straight());
        assertThat(places.communes()).extracting(Commune::name).noneMatch(straight());
    }

    private static java.util.function.Predicate<String> straight() {
        return name -> name.indexOf('\'') >= 0;
    }

    @Test
    void communes_are_found_by_code_and_by_postcode() {
        assertThat(places.commune("44109")).hasValueSatisfying(nantes -> {
            assertThat(nantes.name()).isEqualTo("Nantes");
            assertThat(nantes.department()).isEqualTo(new Department("44"));
            assertThat(nantes.population()).isGreaterThan(300_000);
        });
        assertThat(places.postcode("01400")).extracting(Commune::name).contains("L’Abergement-Clémenciat");
        assertThat(places.postcode("00000")).isEmpty();
        assertThat(places.commune("75111")).map(Commune::department).hasValue(new Department("75"));
    }

    @Test
    void theCodeOfEveryCommuneAndPostcodeOverseasTellsItsDepartment() {
        for (String[] row : ReferenceFile.rows("communes.csv.gz")) {
            Department department = new Department(row[3]);
            assertThat(Department.ofCommune(row[0])).contains(department);
            if (department.isOverseas() && !row[0].startsWith("98")) {
                assertThat(row[4].split(" "))
                        .allSatisfy(
                                code -> assertThat(Department.ofPostcode(code)).contains(department));
            }
        }
    }
}
