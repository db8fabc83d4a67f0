package fr.jalon.reference;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where communes lie, where the authorities of {@link Places} have their seat, and for how many people; read on first use. */
public final class Positions {

    private final Map<String, Point> communes = new HashMap<>();
    private final Map<String, String> prefectures = new HashMap<>();
    private final Map<Siren, Seat> seats = new HashMap<>();

    /**
     * Where an authority sits.
     *
     * @param commune the name of the commune of the seat; null while unknown
     * @param point null where that commune has no position
     * @param population inhabitants; 0 while unknown
     */
    public record Seat(
            Places.Collectivity collectivity,
            @Nullable String commune,
            @Nullable Point point,
            int population) {}

    private static final class Holder {
        private static final Positions INSTANCE = new Positions();
    }

    private Positions() {
        for (String[] row : ReferenceFile.rows("positions.csv.gz")) {
            communes.put(row[0], new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        for (String[] row : ReferenceFile.rows("prefectures.csv")) {
            prefectures.put(row[0], row[1]);
        }
        Places places = Places.ofFrance();
        for (Places.Commune commune : places.communes()) {
            places.authorityOf(commune)
                    .ifPresent(authority -> seats.put(
                            authority.siren(),
                            new Seat(authority, commune.name(), communes.get(commune.insee()), commune.population())));
        }
        for (String[] row : ReferenceFile.rows("seats.csv.gz")) {
            Siren siren = new Siren(row[0]);
            int population = row[2].isEmpty() ? 0 : Integer.parseInt(row[2]);
            places.collectivity(siren)
                    .ifPresent(one -> seats.put(
                            siren,
                            new Seat(
                                    one,
                                    places.commune(row[1])
                                            .map(Places.Commune::name)
                                            .orElse(null),
                                    communes.get(row[1]),
                                    population)));
        }
    }

    /** The one register there is. */
    public static Positions ofFrance() {
        return Holder.INSTANCE;
    }

    /** The centre of a commune by its INSEE code. */
    public Optional<Point> commune(String insee) {
        return Optional.ofNullable(communes.get(insee));
    }

    /** The INSEE codes of communes whose centre is no farther away. */
    Set<String> communesWithin(Point place, double kilometres) {
        return communes.entrySet().stream()
                .filter(one -> one.getValue().kilometresTo(place) <= kilometres)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The most populous commune of a postcode. */
    public Optional<Point> postcode(String postcode) {
        return Places.ofFrance().postcode(postcode).stream()
                .max(Comparator.comparingInt(Places.Commune::population))
                .flatMap(most -> commune(most.insee()));
    }

    /** The chef-lieu of a département. */
    public Optional<Point> department(Department department) {
        return Optional.ofNullable(prefectures.get(department.code())).flatMap(this::commune);
    }

    /** The seat of a commune, EPCI, EPT, département or région; empty for everybody else. */
    public Optional<Seat> seat(Siren siren) {
        return Optional.ofNullable(seats.get(siren));
    }

    /** All of them, in no order. */
    public List<Seat> seats() {
        return List.copyOf(seats.values());
    }
}
