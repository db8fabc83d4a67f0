package fr.jalon.site;

import java.util.List;

/**
 * A door of the main navigation, contributed by a module as a bean: the frame knows no module.
 *
 * @param label the word shown, in French
 * @param path where it leads, from the root ({@code /echeances}); it is current on every page below it
 * @param rank place from the left; ties by label
 * @param roles authorities without the {@code ROLE_} prefix, one of which opens the door ({@code MEMBER}, {@code ADMIN}…)
 */
public record NavigationEntry(String label, String path, int rank, List<String> roles) {

    public NavigationEntry {
        roles = List.copyOf(roles);
    }

    /** Whether a page of that path lies behind this door. */
    public boolean isCurrentOn(String requestPath) {
        return path.equals("/") ? requestPath.equals("/") : (requestPath + "/").startsWith(path + "/");
    }
}
