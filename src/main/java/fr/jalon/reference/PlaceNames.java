package fr.jalon.reference;

import fr.jalon.shared.Department;
import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Départements and régions by all the names they go by. A région means its départements. */
final class PlaceNames {

    /** {@code la Bretagne}, {@code Région de Bretagne}, {@code département des Landes}: what stands before the name. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:region|departement) )?(?:(?:de la|de l|du|des|de|d|la|le|les|l) )?(?=.)");

    private final Map<String, List<Department>> byName = new HashMap<>();

    /** A département goes before a région, where they share a name: both are the same. */
    void departments(Collection<Territory> territories) {
        Map<String, List<Department>> regions = new LinkedHashMap<>();
        for (Territory territory : territories) {
            byName.putIfAbsent(key(territory.name()), List.of(territory.department()));
            regions.computeIfAbsent(territory.region(), region -> new ArrayList<>())
                    .add(territory.department());
        }
        regions.forEach((region, departments) -> byName.putIfAbsent(key(region), List.copyOf(departments)));
        for (String[] row : ReferenceFile.rows("autres-lieux.csv")) {
            List<Department> meant =
                    Stream.of(row[1].split(" ")).map(Department::new).toList();
            byName.putIfAbsent(key(row[0]), meant);
        }
    }

    /** Empty when nothing has that name. */
    List<Department> departments(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        return BEFORE.matcher(PlainText.of(name)).replaceFirst("");
    }
}
