package fr.jalon.reference;

import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places as people type them, for every form: départements by code or by name, accents and case aside. Whatever else is to be
 * understood as a place is to be taught to {@link #place}, and every form understands it.
 */
public final class PlaceParser {

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
        boolean codes = Stream.of(words).anyMatch(word -> Department.parse(word).isPresent());
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

    /** The départements of one place; empty when it is none. A code comes before a name. */
    private static List<Department> place(String part) {
        return Department.parse(part)
                .or(() -> Places.ofFrance().departmentNamed(part).map(Territory::department))
                .map(List::of)
                .orElse(List.of());
    }
}
