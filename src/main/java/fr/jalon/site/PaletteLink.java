package fr.jalon.site;

import java.util.List;

/**
 * A page that the command palette offers besides the entries of the navigation, contributed by a module as a bean. Write one for
 * a page that people look for by name and that no {@link NavigationEntry} leads to.
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
 */
public record PaletteLink(String label, String path, List<String> roles) {

    public PaletteLink {
        roles = List.copyOf(roles);
    }
}
