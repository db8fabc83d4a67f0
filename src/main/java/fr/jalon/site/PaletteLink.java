package fr.jalon.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that the command palette offers besides the entries of the navigation, contributed by a module as a bean. Write one for
 * a page that people look for by name and that no {@link NavigationEntry} leads to. Where it belongs to one of them, that entry's
 * page lists it ({@code frame.below('/cibles')}): without a script and without the palette it must be found too.
 *
 * <pre>{@code
 * @Bean
 * PaletteLink newPlan() {
 *     return new PaletteLink("Nouveau rétroplanning", "/retroplannings/nouveau", List.of("OWNER", "MEMBER"));
 * }
 * }</pre>
 *
 * No page shows the palette yet: one that wants it replaces an element of its own by
 * {@code components/palette :: palette(${frame.palette})}.
 *
 * @param label the words shown and searched, in French
 * @param path where it leads, from the root
 * @param roles authorities without the {@code ROLE_} prefix, one of which may open that page
 * @param below the path of the navigation's entry that it belongs to and whose page lists it; null for none
 */
public record PaletteLink(
        String label,
        String path,
        List<String> roles,
        @Nullable String below) {

    public PaletteLink {
        roles = List.copyOf(roles);
    }

    public PaletteLink(String label, String path, List<String> roles) {
        this(label, path, roles, null);
    }
}
