package fr.jalon.reference;

import fr.jalon.shared.Department;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Communes, their groupings, départements and régions; read on first use (about 36,000 rows). */
public final class Places {

    private final Map<String, Territory> departments = new LinkedHashMap<>();
    private final PlaceNames names = new PlaceNames();
    private final Map<String, Commune> communes = new HashMap<>();
    private final Map<String, List<Commune>> byPostcode = new HashMap<>();
    private final Map<String, Collectivity> collectivities = new HashMap<>();
    private final Map<String, Collectivity> authorities = new HashMap<>();

    /**
     * A commune or a municipal arrondissement.
     *
     * @param insee its INSEE code
     * @param population inhabitants; 0 where nobody lives or none are counted
     */
    public record Commune(String insee, String name, Department department, int population) {}

    /**
     * A territorial authority that buys.
     *
     * @param kind COM, CC, CA, CU, METRO, MET69, EPT, DEP or REG
     * @param department where its seat lies
     */
    public record Collectivity(Siren siren, String kind, String name, Department department) {}

    private static final class Holder {
        private static final Places INSTANCE = new Places();
    }

    private Places() {
        for (String[] row : ReferenceFile.rows("departements.csv")) {
            Territory territory = new Territory(new Department(row[0]), row[1], row[3]);
            departments.put(row[0], territory);
        }
        names.departments(departments.values());
        for (String[] row : ReferenceFile.rows("communes.csv.gz")) {
            commune(row);
        }
        for (String[] row : ReferenceFile.rows("groupements.csv.gz")) {
            Siren siren = new Siren(row[0]);
            collectivities.put(
                    row[0], new Collectivity(siren, row[1], OfficialNames.grouping(row[3]), new Department(row[2])));
        }
    }

    private void commune(String[] row) {
        int population = row[5].isEmpty() ? 0 : Integer.parseInt(row[5]);
        Commune commune = new Commune(row[0], row[2], new Department(row[3]), population);
        communes.put(row[0], commune);
        for (String postcode : row[4].split(" ")) {
            byPostcode.computeIfAbsent(postcode, code -> new ArrayList<>()).add(commune);
        }
        if (!row[1].isEmpty()) {
            String name = OfficialNames.commune(row[2], population);
            Collectivity authority = new Collectivity(new Siren(row[1]), "COM", name, commune.department());
            collectivities.put(row[1], authority);
            authorities.put(row[0], authority);
        }
    }

    /** The one register there is. */
    public static Places ofFrance() {
        return Holder.INSTANCE;
    }

    /** In the order of their codes. */
    public List<Territory> departments() {
        return List.copyOf(departments.values());
    }

    public Optional<Territory> department(Department department) {
        return Optional.ofNullable(departments.get(department.code()));
    }

    /** The départements of a département or région by its name, accents, case, hyphens and articles aside; empty when it is none. */
    List<Department> named(String name) {
        return names.departments(name);
    }

    public Optional<Commune> commune(String insee) {
        return Optional.ofNullable(communes.get(insee));
    }

    /** All communes, in no order. */
    Collection<Commune> communes() {
        return communes.values();
    }

    /** The authority of a commune; none of a municipal arrondissement. */
    Optional<Collectivity> authorityOf(Commune commune) {
        return Optional.ofNullable(authorities.get(commune.insee()));
    }

    /** The commune of that name, accents and case aside: the most populous of those that share it; {@code 44109} and {@code 44000} too. */
    public Optional<Commune> communeTyped(String typed) {
        String wanted = PlainText.of(typed);
        Optional<Commune> byCode = commune(typed.strip());
        List<Commune> sharing = byCode.map(List::of).orElseGet(() -> postcode(typed.strip()));
        Stream<Commune> found = sharing.isEmpty()
                ? communes.values().stream()
                        .filter(one -> PlainText.of(one.name()).equals(wanted))
                : sharing.stream();
        return found.max(Comparator.comparingInt(Commune::population).thenComparing(Commune::insee));
    }

    /** All postcodes, in no order. */
    Collection<String> postcodes() {
        return byPostcode.keySet();
    }

    /** The communes that share a postcode; empty when it is not one. */
    public List<Commune> postcode(String postcode) {
        return Collections.unmodifiableList(byPostcode.getOrDefault(postcode, List.of()));
    }

    /** The authority with a SIREN: communes, EPCI, EPT, départements and régions; no syndicates, no hospitals. */
    public Optional<Collectivity> collectivity(Siren siren) {
        return Optional.ofNullable(collectivities.get(siren.value()));
    }
}
