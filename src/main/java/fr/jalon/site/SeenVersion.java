package fr.jalon.site;

import org.jspecify.annotations.Nullable;

/** The version of a thing that a page showed, as its hidden field sends it back. */
public final class SeenVersion {

    private SeenVersion() {}

    /** @return null when the page sent none, or something that is no version: then nothing is compared */
    public static @Nullable Long version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : null;
    }
}
