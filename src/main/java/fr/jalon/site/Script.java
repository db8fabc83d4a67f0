package fr.jalon.site;

/**
 * A script of every page, contributed by the module it belongs to as a bean: the frame knows no module. Write one to make
 * smoother what works without it; no link and no form may need it.
 *
 * <pre>{@code
 * @Bean
 * Script timelineScript() {
 *     return new Script("/js/retroplanning/timeline.js", 100);
 * }
 * }</pre>
 *
 * The file lies in {@code static/js/<module>/}; its address gets the hash of its content by itself. It runs when the page has
 * been read, on every page: it looks for what it works on and does nothing where there is none.
 *
 * @param path its address from the root, without the hash
 * @param order scripts run in this order; below 100 is the frame's own
 */
public record Script(String path, int order) {

    public Script {
        if (!path.startsWith("/") || !path.endsWith(".js")) {
            throw new IllegalArgumentException("A script's path begins at the root and ends in .js: " + path);
        }
    }
}
