package fr.jalon.reference;

import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places as people type them, for every form: départements by code or by name, régions by name, accents and case aside; a région
 * means its départements. Whatever else is to be understood as a place is to be taught to {@link #place} (by a name: to
 * {@code reference/autres-lieux.csv}), and every form understands it.
 */
public final class PlaceParser {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private PlaceParser() {}

    /**
     * The places typed into one field, parted by commas or semicolons; blanks part codes too ({@code 44 49}), though not
     * names ({@code Val de Marne}).
     */
    public static List<String> parts(@Nullable String typed) {
        return TypedList.parts(typed).stream()
                .flatMap(PlaceParser::codesBetweenBlanks)
                .distinct()
                .toList();
    }

    private static Stream<String> codesBetweenBlanks(String part) {
        if (!place(part).isEmpty()) {
            return Stream.of(part);
        }
        String[] words = part.split("\\s+");
        boolean codes = Stream.of(words)
                .anyMatch(word -> DIGIT.matcher(word).find() && !place(word).isEmpty());
        return codes ? Stream.of(words) : Stream.of(part);
    }

    /** The départements of all that is understood, each once, in the order typed. */
    public static List<Department> departments(@Nullable String typed) {
        return parts(typed).stream()
                .flatMap(part -> place(part).stream())
                .distinct()
                .toList();
    }

    /** The parts that are not understood, as typed, for the message; empty when all are. */
    public static List<String> unknown(@Nullable String typed) {
        return parts(typed).stream().filter(part -> place(part).isEmpty()).toList();
    }

    /** The one département that was typed; empty when nothing was, or nothing that is exactly one. */
    public static Optional<Department> department(@Nullable String typed) {
        List<Department> found = typed == null ? List.of() : place(typed.strip());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What one part is called: {@code 44} is {@code Loire-Atlantique}, {@code 20} is {@code Corse}; as typed where it has no one name. */
    public static String name(String part) {
        List<Department> found = place(part);
        List<Territory> territories = found.stream()
                .flatMap(department -> Places.ofFrance().department(department).stream())
                .toList();
        if (territories.isEmpty()) {
            return part;
        }
        Territory first = territories.get(0);
        if (territories.size() == 1) {
            return first.name();
        }
        return Set.copyOf(Places.ofFrance().named(first.region())).equals(Set.copyOf(found)) ? first.region() : part;
    }

    /** The départements of one place; empty when it is none. A code comes before a name. */
    private static List<Department> place(String part) {
        return Department.parse(part)
                .map(List::of)
                .orElseGet(() -> Places.ofFrance().named(part));
    }
}
