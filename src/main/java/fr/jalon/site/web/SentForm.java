package fr.jalon.site.web;

import fr.jalon.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form as it was sent, without what was typed.
 *
 * @param fingerprint of who sent it, where to, and all that was typed
 * @param sameWithin how long ago the same one is taken for a repetition
 */
record SentForm(String fingerprint, Duration sameWithin) {

    /** The hidden field by which two forms that were typed alike are told apart. */
    static final String KEY = "cle";

    private static final Duration AN_IMPATIENT_HAND = Duration.ofSeconds(10);
    private static final Duration A_PAGE_LEFT_OPEN = Duration.ofDays(1);

    static SentForm of(HttpServletRequest request) {
        MessageDigest digest = Sha256.digest();
        feed(digest, String.valueOf(request.getRemoteUser()));
        feed(digest, request.getRequestURI());
        Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
        typed.remove("_csrf");
        typed.forEach((name, values) -> {
            feed(digest, name);
            feed(digest, String.valueOf(values.length));
            for (String value : values) {
                feed(digest, value);
            }
        });
        return new SentForm(
                HexFormat.of().formatHex(digest.digest()),
                typed.containsKey(KEY) ? A_PAGE_LEFT_OPEN : AN_IMPATIENT_HAND);
    }

    /** With its length before it, so that what is parted otherwise is another text. */
    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
