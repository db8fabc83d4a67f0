package fr.jalon.site;

import java.util.List;

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
 * @param path where it leads, from the root ({@code /echeances}); it is current on every page below it
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

    /** Whether a page of that path belongs to this entry. */
    public boolean isCurrentOn(String requestPath) {
        return path.equals("/")
                ? requestPath.equals("/")
                : isBelow(path, requestPath) || annexes.stream().anyMatch(annex -> isBelow(annex, requestPath));
    }

    private static boolean isBelow(String path, String requestPath) {
        return (requestPath + "/").startsWith(path + "/");
    }
}
