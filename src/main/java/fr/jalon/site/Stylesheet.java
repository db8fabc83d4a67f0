package fr.jalon.site;

import org.jspecify.annotations.Nullable;

/**
 * A style sheet of every page, contributed by the module it belongs to as a bean: the frame knows no module. Write one when
 * a page needs looks that the components do not have; colours and measures come from {@code tokens.css}.
 *
 * <pre>{@code
 * @Bean
 * Stylesheet radarStyle() {
 *     return new Stylesheet("/css/market/radar.css", 100);
 * }
 * }</pre>
 *
 * The file lies in {@code static/css/<module>/}; its address gets the hash of its content by itself. Every page has every
 * sheet, so that fragments of several modules can stand on one page: begin each rule with a class of your own.
 *
 * @param path its address from the root, without the hash
 * @param order place in the cascade: a later sheet wins over an earlier one; below 100 is the frame's own
 * @param media null for all, else such as {@code print}
 */
public record Stylesheet(String path, int order, @Nullable String media) {

    public Stylesheet {
        if (!path.startsWith("/") || !path.endsWith(".css")) {
            throw new IllegalArgumentException("A style sheet's path begins at the root and ends in .css: " + path);
        }
    }

    public Stylesheet(String path, int order) {
        this(path, order, null);
    }

    /** One for paper alone. */
    public static Stylesheet forPrint(String path, int order) {
        return new Stylesheet(path, order, "print");
    }
}
