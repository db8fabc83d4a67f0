package fr.jalon.contact.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which people a list shows, as its address says it.
 *
 * @param q words of a name, a position or an authority
 * @param etat {@code a-reverifier}, {@code sans-role}; anything else for all
 */
public record ContactFilter(@Nullable String q, @Nullable String etat) {

    String words() {
        return q == null ? "" : q.strip();
    }

    boolean due() {
        return "a-reverifier".equals(etat);
    }

    boolean unplaced() {
        return "sans-role".equals(etat);
    }

    boolean isAny() {
        return due() || unplaced() || !words().isEmpty();
    }

    /** The address of the same people: {@code /contacts}, {@code /contacts.csv}. */
    String address(String path) {
        return address(path, words(), due() || unplaced() ? etat : null);
    }

    static String address(String path, String words, @Nullable String state) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!words.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (state != null) {
            address.queryParam("etat", state);
        }
        return words.isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(words).toUriString();
    }
}
