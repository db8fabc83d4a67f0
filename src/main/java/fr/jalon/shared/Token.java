package fr.jalon.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that travel in links and cookies: 256 random bits, of which only the SHA-256 is kept. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    /** A new secret, fit for an address. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }

    /** Six digits that follow from a secret, to be read from one screen and typed on another. */
    public static String code(String secret) {
        byte[] digest = Sha256.of("code:" + secret);
        long number = 0;
        for (int i = 0; i < 6; i++) {
            number = number << 8 | (digest[i] & 0xFF);
        }
        return String.format("%06d", number % 1_000_000);
    }
}
