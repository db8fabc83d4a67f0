package fr.jalon.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of the main navigation, contributed by a module as a bean: the frame knows no module. Write one for the first page of
 * what a module offers, not for each of its pages.
 *
 * <pre>{@code
 * @Bean
 * NavigationEntry targetsEntry() {
 *     return new NavigationEntry("Cibles", "/cibles", 20, List.of("OWNER", "MEMBER"));
 * }
 * }</pre>
 *
 * @param label the word shown, in French
 * @param path where it leads, from the root ({@code /echeances}); it is current on every page below it that no other entry claims
 * @param rank place from the left; ties by label
 * @param roles authorities without the {@code ROLE_} prefix, to one of which it is shown ({@code MEMBER}, {@code ADMIN}…)
 * @param annexes paths of pages that belong to it too and do not lie below its own
 */
public record NavigationEntry(String label, String path, int rank, List<String> roles, List<String> annexes) {

    public NavigationEntry {
        roles = List.copyOf(roles);
        annexes = List.copyOf(annexes);
    }

    public NavigationEntry(String label, String path, int rank, List<String> roles) {
        this(label, path, rank, roles, List.of());
    }

    /** The entry to which a page of that path belongs: where several claim it, the one whose path says most of it. */
    public static Optional<NavigationEntry> current(List<NavigationEntry> shown, String requestPath) {
        return shown.stream()
                .filter(entry -> entry.claim(requestPath) > 0)
                .max(Comparator.comparingInt(entry -> entry.claim(requestPath)));
    }

    /** How much of a path is this entry's; 0 where none of it is. */
    private int claim(String requestPath) {
        if (path.equals("/")) {
            return requestPath.equals("/") ? 1 : 0;
        }
        return Stream.concat(Stream.of(path), annexes.stream())
                .filter(its -> (requestPath + "/").startsWith(its + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
