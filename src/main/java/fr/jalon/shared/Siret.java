package fr.jalon.shared;

import java.util.Optional;

/**
 * An establishment's number in SIRENE: fourteen digits, the SIREN and a five-digit internal number. The key is not
 * demanded by the constructor (1.6 to 3 % of published SIRETs fail it); {@link #hasValidKey()} tells, {@link #parse}
 * demands it.
 *
 * @param value fourteen digits, never null
 */
public record Siret(String value) implements Comparable<Siret> {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!Luhn.allDigits(value, 14)) {
            throw new IllegalArgumentException("Un SIRET compte 14 chiffres : « " + value + " »");
        }
    }

    /**
     * Reads what a person typed: spaces, no-break spaces, dots and dashes are ignored, the key must hold.
     *
     * @return empty when it is not a SIRET
     */
    public static Optional<Siret> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        if (!Luhn.allDigits(digits, 14)) {
            return Optional.empty();
        }
        return Optional.of(new Siret(digits)).filter(Siret::hasValidKey);
    }

    /**
     * Whether the key holds: Luhn, or for the establishments of La Poste (SIREN 356 000 000), whose numbers ran out of
     * Luhn keys, a sum of digits that is a multiple of five (INSEE's rule). Never for a SIREN of one digit repeated.
     */
    public boolean hasValidKey() {
        return !isFiller() && (Luhn.holds(value) || value.startsWith(LA_POSTE) && Luhn.sumOfDigits(value) % 5 == 0);
    }

    /** Whether its SIREN is one digit repeated, which stands for nobody. */
    public boolean isFiller() {
        return siren().isFiller();
    }

    /** The legal unit this establishment belongs to. */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    /** As people read it: {@code 217 500 016 00019}. */
    public String formatted() {
        return siren().formatted() + " " + value.substring(9);
    }

    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
