package fr.jalon.authority.ranking;

/** How much each term counts, from 0 (not at all) to 100. */
public record Weights(int distance, int probability, int renewal, int volume, int local) {

    /** The most that a slider says. */
    public static final int MOST = 100;

    /** Tuned by the back-test (docs/prospecting.md). */
    public static final Weights DEFAULT = new Weights(50, 50, 10, 5, 5);

    public Weights {
        for (int weight : new int[] {distance, probability, renewal, volume, local}) {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException("Un poids va de 0 à 100 : " + weight);
            }
        }
    }

    /** The weight of one term. */
    public int of(TermKind kind) {
        return switch (kind) {
            case DISTANCE -> distance;
            case PROBABILITY -> probability;
            case RENEWAL -> renewal;
            case VOLUME -> volume;
            case LOCAL -> local;
        };
    }

    int sum() {
        return distance + probability + renewal + volume + local;
    }
}
