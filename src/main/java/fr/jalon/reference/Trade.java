package fr.jalon.reference;

import fr.jalon.shared.Cpv;

/**
 * Something that is bought.
 *
 * @param cpv its code
 * @param label its French label
 */
public record Trade(Cpv cpv, String label) {

    /** Its code without the zeros at the end: two to eight digits, as companies keep what they sell. */
    public String prefix() {
        return cpv.significantPrefix();
    }
}
