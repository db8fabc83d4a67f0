package fr.jalon.authority.ranking;

/**
 * One reason for or against an authority.
 *
 * @param value from 0 (against) to 1 (for); what is unknown is neutral
 */
public record Term(TermKind kind, double value, Fact fact) {

    /** What stands for a value nobody knows. */
    static final double NEUTRAL = 0.5;

    public Term {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Hors de 0 à 1 : " + value);
        }
    }
}
