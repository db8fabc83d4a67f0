package fr.jalon.shared;

import java.util.Optional;

/**
 * A legal unit's number in SIRENE: nine digits. The Luhn key is not demanded, because published data holds units whose
 * key fails; {@link #hasValidKey()} tells.
 *
 * @param value nine digits, never null
 */
public record Siren(String value) implements Comparable<Siren> {

    public Siren {
        if (!Luhn.allDigits(value, 9)) {
            throw new IllegalArgumentException("Un SIREN compte 9 chiffres : « " + value + " »");
        }
    }

    /** Whether the Luhn key holds, as it does for every SIREN that INSEE gave out; never for one digit repeated. */
    public boolean hasValidKey() {
        return Luhn.holds(value) && !isFiller();
    }

    /** Whether it is one digit repeated, which stands for nobody. */
    public boolean isFiller() {
        return Luhn.isFiller(value);
    }

    /**
     * Reads what a person typed: spaces, dots and dashes are ignored, the key must hold.
     *
     * @return empty when it is not a SIREN
     */
    public static Optional<Siren> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        return Optional.of(digits)
                .filter(text -> Luhn.allDigits(text, 9))
                .map(Siren::new)
                .filter(Siren::hasValidKey);
    }

    /** Three groups of three digits, as people read it: {@code 217 500 016}. */
    public String formatted() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
