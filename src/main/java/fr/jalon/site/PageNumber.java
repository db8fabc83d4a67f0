package fr.jalon.site;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of a list that an address asks for. Addresses are typed and passed on by people: none is an error. */
public final class PageNumber {

    /** Far beyond every list, and far from where numbers overflow. */
    private static final int LAST = 1_000_000;

    private PageNumber() {}

    /** From one; what is no number is the first page. */
    public static int of(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("[0-9]{1,9}")) {
            return 1;
        }
        return Math.max(1, Math.min(LAST, Integer.parseInt(typed.strip())));
    }

    /** The address of a page of a list that was searched. @param search as it was typed, {@code ""} for the whole list */
    public static String address(String path, String search, int page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(search)
                .toUriString();
    }
}
