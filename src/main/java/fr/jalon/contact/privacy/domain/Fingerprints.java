package fr.jalon.contact.privacy.domain;

import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.PhoneDigits;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what a person who objected is known again, without keeping a name: HMAC-SHA-256, under a secret of the company, of the
 * address, the number, and the name with its authority, each written in one way. Pure.
 */
final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprints(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @param authorities the authority, with those that stand or stood for it: a merge changes nobody */
    Set<String> of(Collection<Siren> authorities, ContactFacts facts) {
        Set<String> all = new LinkedHashSet<>();
        if (facts.email() != null) {
            all.add(mac("mail " + facts.email().strip().toLowerCase(Locale.ROOT)));
        }
        if (facts.phone() != null && !PhoneDigits.of(facts.phone()).isEmpty()) {
            all.add(mac("phone " + PhoneDigits.of(facts.phone())));
        }
        authorities.forEach(one -> all.add(mac("name " + one.value() + " " + name(facts))));
        return all;
    }

    /** The words of the name in the order of the alphabet: people swap first and last names. */
    static String name(ContactFacts facts) {
        String typed = Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName();
        String plain = PlainText.of(typed);
        return plain.isEmpty()
                ? typed.strip().toLowerCase(Locale.ROOT)
                : Arrays.stream(plain.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
