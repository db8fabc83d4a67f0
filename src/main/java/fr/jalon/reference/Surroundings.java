package fr.jalon.reference;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What lies within some kilometres of a place, by the centres of communes.
 *
 * @param communes INSEE codes
 * @param postcodes by the most populous commune of each
 * @param authorities communes, EPCI, EPT, départements and régions whose seat lies there
 * @param departments that have a commune there
 * @param prefectures départements whose chef-lieu lies there
 */
public record Surroundings(
        Set<String> communes,
        Set<String> postcodes,
        Set<Siren> authorities,
        Set<Department> departments,
        Set<Department> prefectures) {

    public Surroundings {
        communes = Set.copyOf(communes);
        postcodes = Set.copyOf(postcodes);
        authorities = Set.copyOf(authorities);
        departments = Set.copyOf(departments);
        prefectures = Set.copyOf(prefectures);
    }

    /** @param kilometres as the crow flies */
    public static Surroundings of(Point place, double kilometres) {
        Places places = Places.ofFrance();
        Positions positions = Positions.ofFrance();
        Set<String> communes = positions.communesWithin(place, kilometres);
        Set<Department> departments = communes.stream()
                .map(places::commune)
                .flatMap(Optional::stream)
                .map(Places.Commune::department)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Surroundings(
                communes,
                places.postcodes().stream()
                        .filter(code -> positions
                                .postcode(code)
                                .filter(point -> point.kilometresTo(place) <= kilometres)
                                .isPresent())
                        .collect(Collectors.toSet()),
                positions.seats().stream()
                        .filter(seat -> seat.point() != null && seat.point().kilometresTo(place) <= kilometres)
                        .map(seat -> seat.collectivity().siren())
                        .collect(Collectors.toSet()),
                departments,
                places.departments().stream()
                        .map(Territory::department)
                        .filter(one -> positions
                                .department(one)
                                .filter(point -> point.kilometresTo(place) <= kilometres)
                                .isPresent())
                        .collect(Collectors.toSet()));
    }
}
